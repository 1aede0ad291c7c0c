import Diagnostics
import Layouts

/// The part of a page that asks in which it hands out the answers.
struct AnswersHandover: Illustration {
  /// The command that reads the file.
  let command: String

  /// The answers as a file, as a command and as a link, which the page's script fills in.
  var html: HTML {
    HTMLBuilder.buildBlock(
      HTML("p") {
        "Nothing leaves this page but what you take from here. The command and the file give the whole advice, with its reasons, costs and next steps; the link leads back to these answers."
      },
      HTML("p", ["id": "copied", "role": "status"]),
      HTML("h3") { "As a command" },
      HTML("pre", ["tabindex": "0", "role": "group", "aria-label": "The command"]) {
        HTML("code", ["id": "answers-command"])
      },
      copyButton("The command", of: "answers-command"),
      HTML("h3") { "As a file" },
      HTML("p") {
        HTML("a", ["id": "answers-file", "class": "button", "download": "answers.json"]) {
          "Save answers.json"
        }
        " "
        "Then: "
        HTML("code") { command }
      },
      HTML("details") {
        HTML("summary") { "What is in the file" }
        HTML("pre", ["tabindex": "0", "role": "group", "aria-label": "The file"]) {
          HTML("code", ["id": "answers-text"])
        }
        copyButton("The file", of: "answers-text")
      },
      HTML("h3") { "As a link" },
      HTML("p") { "It opens this page with these answers, for whoever can open the page." },
      HTML("p") { HTML("a", ["id": "answers-link"]) },
      copyButton("The link", of: "answers-link"))
  }

  private func copyButton(_ name: String, of source: String) -> HTML {
    HTML("p") {
      HTML("button", ["type": "button", "data-copies": source, "data-name": name]) {
        "Copy \(name.loweringFirst)"
      }
    }
  }
}
