extension GrammarPhrases {
  /// German, where a bare "nicht" denies what follows it, and with its verb what precedes.
  static let german = Language(
    name: "German",
    phrases: [
      .negation: [
        "kein", "keine", "keinen", "keinem", "keiner", "ohne", "nicht", "nie", "niemals", "gegen",
        "verzichten auf", "weder", "verworfen", "abgelehnt",
      ],
      .clause: ["ohne", "obwohl", "während", "weil", "da"],
      .hypothesis: ["wenn", "falls"],
      .contrast: ["statt", "anstatt", "anstelle von", "gegenüber"],
      .rejection: [
        "wird nicht", "werden nicht", "nicht verwendet", "nicht eingesetzt",
        "nicht gewählt", "setzen wir nicht", "verwenden wir nicht", "nutzen wir nicht",
        "brauchen wir nicht", "werden wir nicht", "wurde verworfen", "wurde abgelehnt",
        "verworfen", "abgelehnt", "ist ausgeschlossen", "scheidet aus", "entfällt",
      ],
      .deferral: ["vorerst nicht", "zurückgestellt", "verschoben"],
      .lateDeferral: ["später"],
      .commitment: [
        "wir setzen", "wir verwenden", "wir nutzen", "wir wählen", "wir entscheiden uns",
        "wir haben uns für", "wir werden", "wir bauen", "wir trainieren", "wird verwendet",
        "wird eingesetzt", "wird genutzt",
      ],
      .mark: ["gewählt", "ausgewählt", "bevorzugt"],
      .supposition: ["könnte", "könnten", "würde", "würden", "ob", "falls", "wenn", "vielleicht"],
      .turn: ["nicht nur", "aber", "sondern", "jedoch", "weil", "zugunsten", "und für"],
      .comparison: ["im vergleich"],
      .finding: ["zeigt dass", "zeigen dass", "zeigte dass", "belegt dass", "ergab dass"],
      .kept: [
        "hat bereits", "haben bereits", "nutzt bereits", "verwendet bereits", "zusätzlich zu",
      ],
      .staying: ["bleibt die", "bleibt der", "bleibt das", "bleibt erhalten", "bleibt bestehen"],
      .alternative: ["oder"], .link: ["und"], .reason: ["warum"],
    ])

  static let french = Language(
    name: "French",
    phrases: [
      .negation: [
        "sans", "non", "pas", "pas de", "ne pas", "jamais", "ni", "aucun", "aucune", "rejeté",
        "écarté",
        "exclu",
      ],
      .clause: ["sans", "bien que"],
      .hypothesis: ["si"],
      .contrast: ["plutôt que", "au lieu de", "à la place de"],
      .rejection: [
        "n'est pas", "ne sera pas", "ne sont pas", "n'a pas", "non retenu", "non retenue",
        "est écarté", "est écartée", "est rejeté", "est rejetée", "est exclu",
      ],
      .deferral: ["reporté"],
      .lateDeferral: ["plus tard"],
      .commitment: [
        "nous utilisons", "nous utiliserons", "nous adoptons", "nous choisissons",
        "nous avons choisi", "nous retenons", "nous optons", "nous mettons", "on utilise",
        "on utilisera", "sera utilisé",
      ],
      .mark: ["retenu", "retenue", "choisi", "choisie"],
      .supposition: ["pourrait", "pourraient", "pourrions", "si", "peut être"],
      .turn: ["pas seulement", "mais", "parce que", "au profit"],
      .comparison: ["comparaison"],
      .finding: ["montre que", "montrent que", "démontre que", "démontrent que"],
      .kept: ["dispose déjà", "utilise déjà", "en plus du", "en complément du"],
      .staying: ["reste la", "reste le", "reste en place"],
      .alternative: ["ou"], .link: ["et"], .reason: ["pourquoi"],
    ])

  /// Spanish; its "no" is the English one.
  static let spanish = Language(
    name: "Spanish",
    phrases: [
      .negation: [
        "no", "sin", "no se", "nunca", "tampoco", "ni", "ningún", "ninguna", "descartado",
        "descartamos", "rechazado",
      ],
      .clause: ["sin", "aunque"],
      .hypothesis: ["si"],
      .contrast: ["en lugar de", "en vez de", "antes que"],
      .rejection: [
        "no se", "no será", "no es", "se descarta", "se descartó", "descartado", "queda descartado",
        "fue rechazado",
      ],
      .deferral: ["pospuesto"],
      .lateDeferral: ["más adelante", "más tarde"],
      .commitment: [
        "vamos a usar", "se usa", "usaremos", "usamos", "adoptamos", "utilizaremos",
        "utilizamos", "elegimos", "hemos elegido", "hemos decidido", "decidimos", "optamos por",
        "implementaremos", "se utilizará", "se usará",
      ],
      .mark: ["elegida", "elegido", "seleccionada", "seleccionado"],
      .supposition: ["podría", "podrían", "podríamos", "si", "quizás"],
      .turn: ["no solo", "no sólo", "sino", "pero", "porque", "ya que", "a favor de"],
      .comparison: ["comparación"],
      .finding: ["muestra que", "muestran que", "demuestra que", "demuestran que"],
      .kept: ["ya tiene", "ya usa", "ya utiliza", "además de"],
      .staying: ["sigue siendo la", "sigue siendo el", "se mantiene"],
      .alternative: ["o", "u"], .link: ["y"], .reason: ["por qué", "por que"],
    ])

  /// Portuguese; it shares "utilizaremos" and its like with Spanish.
  static let portuguese = Language(
    name: "Portuguese",
    phrases: [
      .negation: ["sem", "nenhum", "nenhuma", "não", "nunca", "nem"],
      .clause: ["sem", "embora"],
      .hypothesis: ["se"],
      .contrast: ["em vez de", "em vez do", "em vez da", "ao invés de", "ao invés do"],
      .rejection: [
        "não será", "não é", "não foi", "é descartado", "foi descartado", "foi rejeitado",
      ],
      .deferral: ["adiado"],
      .lateDeferral: ["mais tarde"],
      .commitment: ["vamos usar", "adotamos", "escolhemos", "será usado"],
      .mark: ["escolhido", "escolhida"],
      .supposition: ["poderia", "poderíamos", "talvez"],
      .turn: ["não só", "não apenas", "mas"],
      .finding: ["mostra que", "mostram que", "demonstra que", "demonstram que"],
      .kept: ["já tem", "já usa", "já utiliza", "além do"],
      .staying: ["continua sendo a", "continua sendo o"],
      .alternative: ["ou"], .link: ["e"], .reason: ["por quê", "porquê"],
    ])

  /// Russian, where the verb and its "не" often follow.
  static let russian = Language(
    name: "Russian",
    phrases: [
      .negation: ["не", "без", "ни", "отказались от", "отказываемся от"],
      .clause: ["без", "хотя"],
      .hypothesis: ["если"],
      .contrast: ["вместо", "а не"],
      .rejection: [
        "не используется", "не используем", "не используются", "не будем", "не будет", "не нужен",
        "не нужно", "не нужна", "не применяется", "не применяем", "не выбран", "не выбираем",
        "не требуется", "отклонен", "отклонено", "отклонён", "отвергнут",
      ],
      .deferral: ["отложено", "отложен"],
      .lateDeferral: ["позже"],
      .commitment: ["используем", "используется", "выбираем", "будем использовать"],
      .mark: ["выбрано", "выбран"],
      .supposition: ["если", "возможно", "может", "могли", "бы"],
      .turn: ["но", "потому что", "в пользу"],
      .finding: ["показывает что", "показывают что", "показал что", "показали что"],
      .kept: ["уже есть", "уже используется", "поверх"],
      .alternative: ["или", "либо"], .link: ["и"], .reason: ["почему", "зачем"],
    ])

  /// Turkish, which denies within the verb, after what it denies.
  static let turkish = Language(
    name: "Turkish",
    phrases: [
      .negation: ["ne"],
      .lateRejection: [
        "değil", "yerine", "olmadan",
        "kullanmayacağız", "kullanmıyoruz", "kullanmadık", "kullanılmayacak", "kullanılmıyor",
        "seçmedik", "seçmiyoruz", "seçilmedi", "gerekmiyor", "reddedildi", "elendi",
      ],
      .deferral: ["daha sonra", "ertelendi"],
      .commitment: ["kullanacağız", "kullanıyoruz", "seçtik"],
      .hypothesis: ["eğer"],
      .supposition: ["eğer", "belki", "olabilir"],
      .turn: ["ama", "çünkü"],
      .alternative: ["veya", "ya da", "yahut"], .link: ["ve"], .reason: ["neden", "niçin"],
    ])

  static let chinese = Language(
    name: "Chinese",
    phrases: [
      .negation: ["不", "无需", "無需", "没有", "沒有", "放弃", "拒绝"],
      .contrast: ["而不是", "而非", "代替"],
      .rejection: ["不采用", "不使用", "不考虑", "不选择", "被否决", "被拒绝", "未采用"],
      .deferral: ["以后再", "暂缓", "推迟"],
      .commitment: [
        "采用", "我们使用", "我们选择", "我们将使用", "我们决定", "将使用", "决定使用",
        "最终选择",
      ],
      .hypothesis: ["如果"],
      .supposition: ["如果", "若", "可能", "可以", "或许", "是否"],
      .turn: ["但"],
      .alternative: ["或", "还是"], .link: ["和", "与"], .reason: ["为什么", "为何", "為什麼"],
    ])

  /// Japanese, where the verb and what denies it follow.
  static let japanese = Language(
    name: "Japanese",
    phrases: [
      .lateRejection: [
        "ではなく", "の代わりに", "なし",
        "しない", "しません", "せず", "使わない", "使いません", "見送る", "見送り", "却下",
      ],
      .deferral: ["将来的に", "後で"],
      .commitment: ["採用", "使用する", "利用する", "使用します", "利用します"],
      .hypothesis: ["もし"],
      .supposition: ["もし", "かもしれ", "場合"],
      .turn: ["しかし"],
      .alternative: ["または", "もしくは", "あるいは", "か"], .link: ["と"], .reason: ["なぜ"],
    ])

  /// Korean, where the verb and what denies it follow.
  static let korean = Language(
    name: "Korean",
    phrases: [
      .lateRejection: [
        "없이", "대신", "아니라", "하지 않", "쓰지 않", "안 쓴", "안 씁", "기각", "배제", "제외",
      ],
      .deferral: ["보류", "나중에", "추후"],
      .commitment: [
        "사용합니다", "사용한다", "채택", "도입합니다", "도입한다", "적용합니다", "구축합니다",
      ],
      .hypothesis: ["만약"],
      .supposition: ["만약", "경우", "수 있"],
      .turn: ["하지만", "그러나"],
      .alternative: ["또는", "혹은", "이나", "나"], .link: ["와", "과"], .reason: ["왜"],
    ])
}
