import { ownServerNotes, literals } from "@/lib/snippets/client";
import type { Printer } from "@/lib/snippets/printer";
import { quote } from "@/lib/snippets/quote";

const text = (value: string) => quote(value, { control: (code) => `\\u{${code}}` });

export const swift: Printer = {
  label: "iOS (Swift)",
  side: "client",
  file: "WidgetViewController.swift",
  comment: "//",
  grammar: "swift",
  usage:
    "Show it with the widget URL. Name the schemes of your callbacks in Info.plist, CFBundleURLSchemes.",
  notes: ownServerNotes('{ "url": … }'),
  write: ({ callbacks: { schemes, pages } }) => `import UIKit
import WebKit

let callbackSchemes: [String] = [${literals(schemes, text)}]
let callbackPages: [String] = [${literals(pages, text)}]

enum Ending {
    case success(link: String, institution: String?)
    case exit(code: String?, institution: String?, step: String?)
    case error(code: String, message: String?)
    case warning(code: String, message: String?)
}

final class WidgetViewController: UIViewController, WKNavigationDelegate {
    private let widgetUrl: URL
    private let onEnd: (Ending) -> Void

    init(widgetUrl: URL, onEnd: @escaping (Ending) -> Void) {
        self.widgetUrl = widgetUrl
        self.onEnd = onEnd
        super.init(nibName: nil, bundle: nil)
    }

    required init?(coder: NSCoder) {
        return nil
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        let web = WKWebView(frame: view.bounds)
        web.autoresizingMask = [.flexibleWidth, .flexibleHeight]
        web.navigationDelegate = self
        view.addSubview(web)
        web.load(URLRequest(url: widgetUrl))
    }

    func webView(
        _ webView: WKWebView,
        decidePolicyFor action: WKNavigationAction,
        decisionHandler: @escaping (WKNavigationActionPolicy) -> Void
    ) {
        guard let url = action.request.url else { return decisionHandler(.cancel) }
        if isCallback(url) {
            decisionHandler(.cancel)
            onEnd(endingOf(url))
        } else if url.scheme == "https" || url.scheme == "about" {
            decisionHandler(.allow)
        } else {
            // The app of a bank has a scheme of its own.
            decisionHandler(.cancel)
            UIApplication.shared.open(url)
        }
    }
}

func isCallback(_ url: URL) -> Bool {
    if callbackSchemes.contains(url.scheme ?? "") { return true }
    guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: false) else { return false }
    parts.query = nil
    parts.fragment = nil
    return callbackPages.contains(parts.string ?? "")
}

// The query says how the visit ended. Errors and warnings come to the same address.
func endingOf(_ url: URL) -> Ending {
    let items = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems ?? []
    func value(_ name: String) -> String? {
        return items.first(where: { $0.name == name })?.value
    }
    if let code = value("error") { return .error(code: code, message: value("error_message")) }
    if let code = value("warning") { return .warning(code: code, message: value("warning_message")) }
    if let link = value("link") { return .success(link: link, institution: value("institution")) }
    return .exit(
        code: value("last_encountered_error_code"),
        institution: value("meta_data_institution_name"),
        step: value("meta_data_step")
    )
}
`,
};
