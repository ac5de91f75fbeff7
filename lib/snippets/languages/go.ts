import type { Printer } from "@/lib/snippets/printer";
import { timeoutSeconds } from "@/lib/snippets/program";
import { quote } from "@/lib/snippets/quote";
import { writeNode, type Notation } from "@/lib/snippets/write-node";

const notation: Notation = {
  text: (text) => quote(text),
  variable: (name) => `os.Getenv("${name}")`,
  pair: (name, value) => `"${name}": ${value}`,
  object: () => ["map[string]any{", "}"],
  list: (isPlain) => [isPlain ? "[]string{" : "[]any{", "}"],
  indent: "\t",
  endsWithComma: true,
};

export const go: Printer = {
  label: "Go",
  side: "server",
  file: "widget_url.go",
  comment: "//",
  grammar: "go",
  usage: "Runs on your server, with Go 1.18 or later: go run widget_url.go",
  write: ({ tokenUrl, widgetUrl, body, query }) => `package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"time"
)

func createWidgetURL() (string, error) {
	body := ${writeNode(body, notation, "\t")}
	data, err := json.Marshal(body)
	if err != nil {
		return "", err
	}
	client := http.Client{Timeout: ${timeoutSeconds} * time.Second}
	response, err := client.Post("${tokenUrl}", "application/json", bytes.NewReader(data))
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		var failures []struct {
			Code      string \`json:"code"\`
			Message   string \`json:"message"\`
			RequestID string \`json:"request_id"\`
		}
		// A proxy may answer with something else than Belvo's array: then there is nothing to log.
		_ = json.NewDecoder(response.Body).Decode(&failures)
		for _, failure := range failures {
			fmt.Fprintln(os.Stderr, failure.Code, failure.Message, "request_id:", failure.RequestID)
		}
		return "", fmt.Errorf("no access token: Belvo answered with status %d", response.StatusCode)
	}
	var answer struct {
		Access string \`json:"access"\`
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return "", err
	}
	query := url.Values{}
	query.Set("access_token", answer.Access)
${query.map(([name, value]) => `\tquery.Set("${name}", ${quote(value)})\n`).join("")}	return "${widgetUrl}?" + query.Encode(), nil
}

func main() {
	widgetURL, err := createWidgetURL()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(widgetURL)
}
`,
};
