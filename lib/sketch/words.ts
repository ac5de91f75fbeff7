/** The words of the sketch, in the three languages of the widget. They are ours, not Belvo's. */

export interface SketchWords {
  readonly linkYourAccount: string;
  readonly usesBelvo: (company: string) => string;
  readonly purpose: string;
  readonly documentedPurpose: string;
  readonly permissions: string;
  readonly duration: string;
  readonly unlimited: string;
  readonly terms: string;
  readonly continue: string;
  readonly chooseInstitution: string;
  readonly search: string;
  readonly socialProof: string;
  readonly noInstitution: string;
  readonly login: string;
  readonly user: string;
  readonly password: string;
  readonly example: string;
  readonly safe: string;
  readonly safeBody: string;
  readonly factor: string;
  readonly code: string;
  readonly handover: string;
  readonly handoverBody: (institution: string) => string;
  readonly success: string;
  readonly successBody: string;
  readonly exit: string;
  readonly exitBody: string;
  readonly stay: string;
  readonly leave: string;
  readonly survey: string;
  readonly surveyReasons: readonly string[];
  readonly send: string;
  readonly error: string;
  readonly errorBody: string;
  readonly retry: string;
  readonly warning: string;
  readonly warningBody: string;
}

const es: SketchWords = {
  linkYourAccount: "Conecta tu cuenta",
  usesBelvo: (company) => `${company} usa Belvo para conectar tu cuenta`,
  purpose: "Finalidad",
  documentedPurpose: "El texto predeterminado de Belvo",
  permissions: "Datos que compartes",
  duration: "Duración",
  unlimited: "Indeterminado",
  terms: "Términos y condiciones",
  continue: "Continuar",
  chooseInstitution: "Elige tu institución",
  search: "Buscar",
  socialProof: "Muchas personas ya conectaron su cuenta.",
  noInstitution: "Ninguna institución conocida",
  login: "Inicia sesión",
  user: "Usuario",
  password: "Contraseña",
  example: "Escribe aquí",
  safe: "Conexión segura",
  safeBody: "Tus datos viajan cifrados.",
  factor: "Verificación",
  code: "Código",
  handover: "Ve a tu banco",
  handoverBody: (institution) => `Continúas en ${institution} para autorizar el acceso.`,
  success: "Listo",
  successBody: "Tu cuenta está conectada.",
  exit: "¿Quieres salir?",
  exitBody: "Tu cuenta aún no está conectada.",
  stay: "Seguir aquí",
  leave: "Salir",
  survey: "¿Por qué te vas?",
  surveyReasons: ["No encuentro mi institución", "No tengo mis datos", "Otro motivo"],
  send: "Enviar",
  error: "No fue posible iniciar sesión",
  errorBody: "Revisa tus datos e inténtalo de nuevo.",
  retry: "Intentar de nuevo",
  warning: "Institución no disponible",
  warningBody: "Inténtalo más tarde o elige otra.",
};

const pt: SketchWords = {
  linkYourAccount: "Conecte sua conta",
  usesBelvo: (company) => `${company} usa a Belvo para conectar sua conta`,
  purpose: "Finalidade",
  documentedPurpose: "O texto padrão da Belvo",
  permissions: "Dados que você compartilha",
  duration: "Duração",
  unlimited: "Indeterminado",
  terms: "Termos e condições",
  continue: "Continuar",
  chooseInstitution: "Escolha sua instituição",
  search: "Buscar",
  socialProof: "Muitas pessoas já conectaram sua conta.",
  noInstitution: "Nenhuma instituição conhecida",
  login: "Entre na sua conta",
  user: "Usuário",
  password: "Senha",
  example: "Digite aqui",
  safe: "Conexão segura",
  safeBody: "Seus dados são criptografados.",
  factor: "Verificação",
  code: "Código",
  handover: "Vá para o seu banco",
  handoverBody: (institution) => `Você continua em ${institution} para autorizar o acesso.`,
  success: "Pronto",
  successBody: "Sua conta está conectada.",
  exit: "Quer sair?",
  exitBody: "Sua conta ainda não está conectada.",
  stay: "Continuar aqui",
  leave: "Sair",
  survey: "Por que você está saindo?",
  surveyReasons: ["Não encontro minha instituição", "Não tenho meus dados", "Outro motivo"],
  send: "Enviar",
  error: "Não foi possível entrar",
  errorBody: "Confira seus dados e tente de novo.",
  retry: "Tentar de novo",
  warning: "Instituição indisponível",
  warningBody: "Tente mais tarde ou escolha outra.",
};

const en: SketchWords = {
  linkYourAccount: "Link your account",
  usesBelvo: (company) => `${company} uses Belvo to connect your account`,
  purpose: "Purpose",
  documentedPurpose: "Belvo's default text",
  permissions: "Data that you share",
  duration: "Duration",
  unlimited: "Unlimited",
  terms: "Terms and conditions",
  continue: "Continue",
  chooseInstitution: "Choose your institution",
  search: "Search",
  socialProof: "Many people already connected their account.",
  noInstitution: "No known institution",
  login: "Log in",
  user: "User name",
  password: "Password",
  example: "Type here",
  safe: "Safe connection",
  safeBody: "Your data is encrypted.",
  factor: "Verification",
  code: "Code",
  handover: "Go to your bank",
  handoverBody: (institution) => `You continue at ${institution} to authorize access.`,
  success: "Done",
  successBody: "Your account is connected.",
  exit: "Do you want to leave?",
  exitBody: "Your account is not connected yet.",
  stay: "Stay here",
  leave: "Leave",
  survey: "Why do you leave?",
  surveyReasons: ["My institution is missing", "I don't have my login", "Another reason"],
  send: "Send",
  error: "The login failed",
  errorBody: "Check your details and try again.",
  retry: "Try again",
  warning: "Institution unavailable",
  warningBody: "Try again later or choose another one.",
};

export type SketchLocale = "es" | "pt" | "en";

export function wordsIn(locale: SketchLocale): SketchWords {
  switch (locale) {
    case "pt":
      return pt;
    case "en":
      return en;
    case "es":
      return es;
  }
}
