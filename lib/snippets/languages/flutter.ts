import { ownServerNotes, literals } from "@/lib/snippets/client";
import type { Printer } from "@/lib/snippets/printer";
import { quote } from "@/lib/snippets/quote";

const text = (value: string) => quote(value, { marks: /\$/g, control: (code) => `\\u{${code}}` });

export const flutter: Printer = {
  label: "Flutter",
  side: "client",
  file: "widget_page.dart",
  comment: "//",
  grammar: "dart",
  usage: "Needs webview_flutter and url_launcher.",
  notes: ownServerNotes('{ "url": … }'),
  write: ({ callbacks: { schemes, pages } }) => `import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';
import 'package:webview_flutter/webview_flutter.dart';

const callbackSchemes = <String>[${literals(schemes, text)}];
const callbackPages = <String>[${literals(pages, text)}];

class WidgetPage extends StatefulWidget {
  const WidgetPage({super.key, required this.widgetUrl});

  final Uri widgetUrl;

  @override
  State<WidgetPage> createState() => _WidgetPageState();
}

class _WidgetPageState extends State<WidgetPage> {
  late final WebViewController controller;

  @override
  void initState() {
    super.initState();
    controller = WebViewController()
      ..setJavaScriptMode(JavaScriptMode.unrestricted)
      ..setNavigationDelegate(NavigationDelegate(onNavigationRequest: decide))
      ..loadRequest(widget.widgetUrl);
  }

  NavigationDecision decide(NavigationRequest request) {
    final address = Uri.parse(request.url);
    if (isCallback(address)) {
      Navigator.of(context).pop(endingOf(address));
      return NavigationDecision.prevent;
    }
    if (address.scheme == 'https' || address.scheme == 'about') {
      return NavigationDecision.navigate;
    }
    // The app of a bank has a scheme of its own.
    launchUrl(address);
    return NavigationDecision.prevent;
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(body: SafeArea(child: WebViewWidget(controller: controller)));
  }
}

bool isCallback(Uri address) {
  if (callbackSchemes.contains(address.scheme)) return true;
  if (!address.hasAuthority || !address.isScheme('https')) return false;
  return callbackPages.contains('\${address.origin}\${address.path}');
}

// The query says how the visit ended. Errors and warnings come to the same address.
Map<String, String> endingOf(Uri address) {
  final query = address.queryParameters;
  var ending = 'exit';
  if (query.containsKey('error')) {
    ending = 'error';
  } else if (query.containsKey('warning')) {
    ending = 'warning';
  } else if (query.containsKey('link')) {
    ending = 'success';
  }
  return {'ending': ending, ...query};
}
`,
};
