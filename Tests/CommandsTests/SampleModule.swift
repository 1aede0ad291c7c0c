/// A small rubric module as the files an author writes.
enum SampleModule {
  static let rubric = """
    {
      "format": 1, "id": "sample", "version": "0.1.0", "title": "Walk or ride?",
      "summary": "A rubric for tests.",
      "options": [
        {"id": "ride", "title": "Ride", "need": "need to ride", "adoptAt": 2,
         "because": "Two reasons are enough.", "sources": ["guide#far"]}
      ],
      "outcomes": [
        {"id": "ride", "title": "Ride", "adopts": ["ride"], "headline": "Take the bus.",
         "summary": "It is far.",
         "path": [{"title": "Buy a ticket", "detail": "At the stop.", "sources": ["guide#far"]}],
         "takes": [{"title": "Money", "detail": "A coin.", "sources": ["guide#far"]}],
         "carriedBy": {"detail": "You.", "sources": ["guide#far"]},
         "undoing": {"detail": "Get off.", "sources": ["guide#far"]}},
        {"id": "walk", "title": "Walk", "adopts": [], "headline": "Walk.",
         "summary": "It is near.",
         "path": [{"title": "Go", "detail": "On foot.", "sources": ["guide#far"]}],
         "takes": [{"title": "Time", "detail": "A while.", "sources": ["guide#far"]}],
         "carriedBy": {"detail": "Your feet.", "sources": ["guide#far"]},
         "undoing": {"detail": "Turn round.", "sources": ["guide#far"]}}
      ],
      "questions": [
        {"id": "distance", "title": "Distance", "ask": "How far is it?", "why": "It decides.",
         "essential": true, "mutability": "fixed", "sources": ["guide#far"],
         "choices": [
           {"id": "near", "label": "Near", "because": "A short way is walked."},
           {"id": "far", "label": "Far", "points": {"ride": 2}, "because": "A long way is ridden.",
            "sources": ["guide#far"]}
         ]}
      ],
      "rules": [], "prerequisites": [], "advice": [], "properties": []
    }
    """

  static let evidence = """
    {
      "format": 1, "rubric": "sample",
      "sources": [
        {"id": "guide", "title": "A guide", "grade": "guidance",
         "claims": [{"id": "far", "text": "Far is far."}]}
      ]
    }
    """
}
