// A row of a table of rubrics: the files in FOLDER, and their DIGEST where one is defined.
// Every text stands here twice, because only an array that is written out tells its size.

#ifndef DIGEST
#define DIGEST nullptr
#endif
#define SPELLED(words) #words
#define PATH(folder) SPELLED(folder)
#define TEXT(file) PATH(../../rubrics/FOLDER/file)

{PATH(FOLDER), DIGEST,
 {(const unsigned char[]){
#embed TEXT(rubric.json)
  }, sizeof(unsigned char[]){
#embed TEXT(rubric.json)
  }},
 {(const unsigned char[]){
#embed TEXT(evidence.json)
  }, sizeof(unsigned char[]){
#embed TEXT(evidence.json)
  }},
 {(const unsigned char[]){
#embed TEXT(cases.json)
  }, sizeof(unsigned char[]){
#embed TEXT(cases.json)
  }}},

#undef FOLDER
#undef DIGEST
