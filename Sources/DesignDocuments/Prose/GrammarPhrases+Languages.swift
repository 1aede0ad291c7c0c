extension GrammarPhrases {
  /// German, where "nicht" may follow what it denies.
  static let german = Language(
    name: "German",
    negations: [
      "kein", "keine", "keinen", "keinem", "keiner", "ohne", "nicht", "nie", "niemals", "gegen",
      "verzichten auf", "weder", "verworfen", "abgelehnt",
    ],
    absences: ["ohne"],
    contrasts: ["statt", "anstatt", "anstelle von", "gegenüber"],
    rejections: [
      "wird nicht", "werden nicht", "nicht verwendet", "nicht eingesetzt",
      "nicht gewählt", "setzen wir nicht", "verwenden wir nicht", "nutzen wir nicht",
      "brauchen wir nicht", "werden wir nicht", "wurde verworfen", "wurde abgelehnt",
      "verworfen", "abgelehnt", "ist ausgeschlossen", "scheidet aus", "entfällt",
    ],
    deferrals: ["später", "vorerst nicht", "zurückgestellt", "verschoben"],
    commitments: [
      "wir setzen", "wir verwenden", "wir nutzen", "wir wählen", "wir entscheiden uns",
      "wir haben uns für", "wir werden", "wir bauen", "wir trainieren", "wird verwendet",
      "wird eingesetzt", "wird genutzt",
    ],
    marks: ["gewählt", "ausgewählt", "bevorzugt"],
    suppositions: ["könnte", "könnten", "würde", "würden", "ob", "falls", "wenn", "vielleicht"],
    turns: ["nicht nur", "aber", "sondern", "jedoch", "weil", "zugunsten"],
    comparisons: ["im vergleich"],
    alternatives: ["oder"], links: ["und"], reasons: ["warum"])

  /// French, where "pas" may follow what it denies.
  static let french = Language(
    name: "French",
    negations: [
      "sans", "pas", "pas de", "ne pas", "jamais", "ni", "aucun", "aucune", "rejeté", "écarté",
      "exclu",
    ],
    absences: ["sans"],
    contrasts: ["plutôt que", "au lieu de", "à la place de"],
    rejections: [
      "n'est pas", "ne sera pas", "ne sont pas", "n'a pas", "non retenu", "non retenue",
      "est écarté", "est écartée", "est rejeté", "est rejetée", "est exclu",
    ],
    deferrals: ["plus tard", "reporté"],
    commitments: [
      "nous utilisons", "nous utiliserons", "nous adoptons", "nous choisissons",
      "nous avons choisi", "nous retenons", "nous optons", "nous mettons", "on utilise",
      "on utilisera", "sera utilisé",
    ],
    marks: ["retenu", "retenue", "choisi", "choisie"],
    suppositions: ["pourrait", "pourraient", "pourrions", "si", "peut être"],
    turns: ["pas seulement", "mais", "parce que", "au profit"],
    comparisons: ["comparaison"],
    alternatives: ["ou"], links: ["et"], reasons: ["pourquoi"])

  /// Spanish; its "no" is the English one.
  static let spanish = Language(
    name: "Spanish",
    negations: [
      "no", "sin", "no se", "nunca", "tampoco", "ni", "ningún", "ninguna", "descartado",
      "descartamos", "rechazado",
    ],
    absences: ["sin"],
    contrasts: ["en lugar de", "en vez de", "antes que"],
    rejections: [
      "no se", "no será", "no es", "se descarta", "se descartó", "descartado", "queda descartado",
      "fue rechazado",
    ],
    deferrals: ["más adelante", "más tarde", "pospuesto"],
    commitments: [
      "vamos a usar", "se usa", "usaremos", "usamos", "adoptamos", "utilizaremos",
      "utilizamos", "elegimos", "hemos elegido", "hemos decidido", "decidimos", "optamos por",
      "implementaremos", "se utilizará", "se usará",
    ],
    marks: ["elegida", "elegido", "seleccionada", "seleccionado"],
    suppositions: ["podría", "podrían", "podríamos", "si", "quizás"],
    turns: ["no solo", "no sólo", "sino", "pero", "porque", "ya que", "a favor de"],
    comparisons: ["comparación"],
    alternatives: ["o", "u"], links: ["y"], reasons: ["por qué"])

  /// Portuguese; it shares "utilizaremos" and its like with Spanish.
  static let portuguese = Language(
    name: "Portuguese",
    negations: ["sem", "nenhum", "nenhuma", "não", "nunca", "nem"],
    absences: ["sem"],
    contrasts: ["em vez de", "em vez do", "em vez da", "ao invés de", "ao invés do"],
    rejections: [
      "não será", "não é", "não foi", "é descartado", "foi descartado", "foi rejeitado",
    ],
    deferrals: ["mais tarde", "adiado"],
    commitments: ["vamos usar", "adotamos", "escolhemos", "será usado"],
    marks: ["escolhido", "escolhida"],
    suppositions: ["poderia", "poderíamos", "talvez"],
    turns: ["não só", "não apenas", "mas"],
    alternatives: ["ou"], links: ["e"])

  /// Russian, where the verb and its "не" often follow.
  static let russian = Language(
    name: "Russian",
    negations: ["не", "без", "ни", "отказались от", "отказываемся от"],
    absences: ["без"],
    contrasts: ["вместо", "а не"],
    rejections: [
      "не используется", "не используем", "не используются", "не будем", "не будет", "не нужен",
      "не нужно", "не нужна", "не применяется", "не применяем", "не выбран", "не выбираем",
      "не требуется", "отклонен", "отклонено", "отклонён", "отвергнут",
    ],
    deferrals: ["позже", "отложено", "отложен"],
    commitments: ["используем", "используется", "выбираем", "будем использовать"],
    marks: ["выбрано", "выбран"],
    suppositions: ["если", "возможно", "может", "могли", "бы"],
    turns: ["но", "потому что", "в пользу"],
    alternatives: ["или", "либо"], links: ["и"])

  /// Turkish, which denies within the verb, after what it denies.
  static let turkish = Language(
    name: "Turkish",
    negations: ["ne"],
    contrasts: [],
    rejections: [],
    lateRejections: [
      "değil", "yerine", "olmadan",
      "kullanmayacağız", "kullanmıyoruz", "kullanmadık", "kullanılmayacak", "kullanılmıyor",
      "seçmedik", "seçmiyoruz", "seçilmedi", "gerekmiyor", "reddedildi", "elendi",
    ],
    deferrals: ["daha sonra", "ertelendi"],
    commitments: ["kullanacağız", "kullanıyoruz", "seçtik"],
    suppositions: ["eğer", "belki", "olabilir"],
    turns: ["ama", "çünkü"],
    alternatives: ["veya", "ya da", "yahut"], links: ["ve"])

  /// Chinese.
  static let chinese = Language(
    name: "Chinese",
    negations: ["不", "无需", "無需", "没有", "沒有", "放弃", "拒绝"],
    contrasts: ["而不是", "而非", "代替"],
    rejections: ["不采用", "不使用", "不考虑", "不选择", "被否决", "被拒绝", "未采用"],
    deferrals: ["以后再", "暂缓", "推迟"],
    commitments: [
      "采用", "我们使用", "我们选择", "我们将使用", "我们决定", "将使用", "决定使用",
      "最终选择",
    ],
    suppositions: ["如果", "若", "可能", "可以", "或许", "是否"],
    turns: ["但"],
    alternatives: ["或", "还是"], links: ["和", "与"])

  /// Japanese, where the verb and what denies it follow.
  static let japanese = Language(
    name: "Japanese",
    negations: [],
    contrasts: [],
    rejections: [],
    lateRejections: [
      "ではなく", "の代わりに", "なし",
      "しない", "しません", "せず", "使わない", "使いません", "見送る", "見送り", "却下",
    ],
    deferrals: ["将来的に", "後で"],
    commitments: ["採用", "使用する", "利用する", "使用します", "利用します"],
    suppositions: ["もし", "かもしれ", "場合"],
    turns: ["しかし"],
    alternatives: ["または", "もしくは", "あるいは", "か"], links: ["と"])

  /// Korean, where the verb and what denies it follow.
  static let korean = Language(
    name: "Korean",
    negations: [],
    contrasts: [],
    rejections: [],
    lateRejections: [
      "없이", "대신", "아니라", "하지 않", "쓰지 않", "안 쓴", "안 씁", "기각", "배제", "제외"],
    deferrals: ["보류", "나중에", "추후"],
    commitments: [
      "사용합니다", "사용한다", "채택", "도입합니다", "도입한다", "적용합니다", "구축합니다",
    ],
    suppositions: ["만약", "경우", "수 있"],
    turns: ["하지만", "그러나"],
    alternatives: ["또는", "혹은", "이나", "나"], links: ["와", "과"])
}
