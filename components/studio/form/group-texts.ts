import type { Group } from "@/lib/widget/parameter";

export const groupTexts: Readonly<Record<Group, { title: string; about: string }>> = {
  link: { title: "The link", about: "What is created, and for whom." },
  appearance: { title: "What the user sees", about: "Language and dialogs." },
  institutions: { title: "Which institutions", about: "What the list of the widget offers." },
  open_finance: { title: "Open finance", about: "How institutions are connected." },
  token: { title: "The token", about: "What it may do, what is fetched, what is kept." },
  consent: { title: "Consent and identity", about: "Who consents, to what, and why." },
  branding: { title: "Branding", about: "Your name and images in the widget." },
  theme: { title: "Theme", about: "Single colours and sizes, in the light and the dark scheme." },
  callbacks: { title: "Callbacks", about: "Where the widget goes when the user is done." },
};
