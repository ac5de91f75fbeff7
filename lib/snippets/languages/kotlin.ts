import { ownServerNotes, literals } from "@/lib/snippets/client";
import type { Printer } from "@/lib/snippets/printer";
import { quote } from "@/lib/snippets/quote";

const text = (value: string) => quote(value, { marks: /\$/g });

export const kotlin: Printer = {
  label: "Android (Kotlin)",
  side: "client",
  file: "WidgetActivity.kt",
  comment: "//",
  grammar: "kotlin",
  usage:
    'Needs the INTERNET permission. Start it with putExtra("url", widgetUrl), and read the ending from its result.',
  notes: ownServerNotes('{ "url": … }'),
  write: ({ callbacks: { schemes, pages } }) => `import android.annotation.SuppressLint
import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.webkit.WebResourceRequest
import android.webkit.WebView
import android.webkit.WebViewClient

private val callbackSchemes = listOf<String>(${literals(schemes, text)})
private val callbackPages = listOf<String>(${literals(pages, text)})

class WidgetActivity : Activity() {
    @SuppressLint("SetJavaScriptEnabled")
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val url = intent.getStringExtra("url") ?: return finish()
        val view = WebView(this)
        view.settings.javaScriptEnabled = true
        view.settings.domStorageEnabled = true
        view.settings.allowContentAccess = true
        view.settings.useWideViewPort = true
        view.webViewClient = object : WebViewClient() {
            override fun shouldOverrideUrlLoading(view: WebView, request: WebResourceRequest): Boolean {
                val address = request.url
                if (isCallback(address)) {
                    setResult(RESULT_OK, endingOf(address))
                    finish()
                    return true
                }
                if (address.scheme == "https") return false
                openApp(address)
                return true
            }
        }
        setContentView(view)
        view.loadUrl(url)
    }

    // The app of a bank has a scheme of its own.
    private fun openApp(address: Uri) {
        try {
            startActivity(Intent(Intent.ACTION_VIEW, address))
        } catch (missing: ActivityNotFoundException) {
            // It is not on this phone: the page stays.
        }
    }
}

fun isCallback(address: Uri): Boolean {
    if (address.scheme in callbackSchemes) return true
    return address.buildUpon().clearQuery().fragment(null).build().toString() in callbackPages
}

// The query says how the visit ended. Errors and warnings come to the same address.
fun endingOf(address: Uri): Intent {
    val ending = Intent()
    val name = when {
        address.getQueryParameter("error") != null -> "error"
        address.getQueryParameter("warning") != null -> "warning"
        address.getQueryParameter("link") != null -> "success"
        else -> "exit"
    }
    ending.putExtra("ending", name)
    for (key in address.queryParameterNames) ending.putExtra(key, address.getQueryParameter(key))
    return ending
}
`,
};
