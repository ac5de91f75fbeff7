/**
 * The catalogue speaks English; these are its phrases in the other languages of the widget page. A phrase that is not
 * here is shown in English and marked so: a new parameter needs no translation.
 */

import { declarationOf, flavours } from "@/lib/widget/flavours/flavours";
import type { Locale } from "./read-widget";

export interface Phrase {
  readonly text: string;
  /** Of the text, where it is not the page's. */
  readonly lang?: "en";
}

type Pair = readonly [es: string, pt: string];

const phrases: Readonly<Record<string, Pair>> = {
  "Access mode": ["Modo de acceso", "Modo de acesso"],
  "Single: one extraction": ["Una sola extracción", "Uma única extração"],
  "Recurrent: kept up to date": ["Recurrente: se mantiene al día", "Recorrente: fica em dia"],
  "External ID": ["Identificador externo", "Identificador externo"],
  Language: ["Idioma", "Idioma"],
  Spanish: ["Español", "Espanhol"],
  Portuguese: ["Portugués", "Português"],
  English: ["Inglés", "Inglês"],
  "Enable open banking": ["Activar open banking", "Ativar open banking"],
  "Open banking on": ["Open banking activado", "Open banking ativado"],
  "Open banking off": ["Open banking desactivado", "Open banking desativado"],
  "Exit confirmation": ["Confirmación de salida", "Confirmação de saída"],
  "Ask before closing": ["Pregunta antes de cerrar", "Pergunta antes de fechar"],
  "Close at once": ["Cierra sin preguntar", "Fecha sem perguntar"],
  "Exit survey": ["Encuesta de salida", "Pesquisa de saída"],
  "Show the survey": ["Muestra la encuesta", "Mostra a pesquisa"],
  "No survey": ["Sin encuesta", "Sem pesquisa"],
  Countries: ["Países", "Países"],
  Mexico: ["México", "México"],
  Colombia: ["Colombia", "Colômbia"],
  Brazil: ["Brasil", "Brasil"],
  Institutions: ["Instituciones", "Instituições"],
  "Institution types": ["Tipos de institución", "Tipos de instituição"],
  "Business banking": ["Banca de empresas", "Bancos para empresas"],
  "Retail banking": ["Banca de particulares", "Bancos para pessoas"],
  Fiscal: ["Fiscal", "Fiscal"],
  Employment: ["Empleo", "Emprego"],
  Resources: ["Recursos", "Recursos"],
  "Integration type": ["Tipo de integración", "Tipo de integração"],
  "Open finance": ["Open finance", "Open finance"],
  "Open banking": ["Open banking", "Open banking"],
  Scopes: ["Alcances del token", "Escopos"],
  "Link ID": ["Identificador del link", "Identificador do link"],
  "Resources to fetch": ["Recursos que se extraen", "Recursos a extrair"],
  "Credentials storage": ["Guardado de credenciales", "Guarda das credenciais"],
  "Stale in": ["Caducidad de los datos", "Validade dos dados"],
  "Read institutions": ["Leer instituciones", "Ler instituições"],
  "Write links": ["Crear links", "Criar links"],
  "Read links": ["Leer links", "Ler links"],
  "Delete links": ["Borrar links", "Apagar links"],
  "Read consents": ["Leer consentimientos", "Ler consentimentos"],
  "Write consents": ["Crear consentimientos", "Criar consentimentos"],
  "Write the consent callback": [
    "Escribir el callback del consentimiento",
    "Gravar o callback do consentimento",
  ],
  "Delete consents": ["Borrar consentimientos", "Apagar consentimentos"],
  Purpose: ["Finalidad", "Finalidade"],
  "Purpose, inside the consent": [
    "Finalidad, dentro del consentimiento",
    "Finalidade, dentro do consentimento",
  ],
  "Open Finance feature": ["Función de Open Finance", "Função do Open Finance"],
  "Create a consent and a link": [
    "Crear un consentimiento y un link",
    "Criar um consentimento e um link",
  ],
  "Manage consents (the consent portal)": [
    "Gestionar consentimientos (el portal)",
    "Gerir consentimentos (o portal)",
  ],
  "Your terms and conditions": ["Tus términos y condiciones", "Seus termos e condições"],
  Permissions: ["Permisos", "Permissões"],
  "Registration data": ["Datos de registro", "Dados cadastrais"],
  "Credit cards": ["Tarjetas de crédito", "Cartões de crédito"],
  "Credit operations": ["Operaciones de crédito", "Operações de crédito"],
  "Preselected consent duration": [
    "Duración preseleccionada del consentimiento",
    "Duração pré-selecionada do consentimento",
  ],
  "12 months": ["12 meses", "12 meses"],
  "9 months": ["9 meses", "9 meses"],
  "6 months": ["6 meses", "6 meses"],
  "3 months": ["3 meses", "3 meses"],
  "Company icon": ["Icono de la empresa", "Ícone da empresa"],
  "Company logo": ["Logotipo de la empresa", "Logotipo da empresa"],
  "Company terms": ["Términos de la empresa", "Termos da empresa"],
  "Overlay colour": ["Color del fondo", "Cor do fundo"],
  "Application link": ["Enlace de la app", "Link do app"],
  "Company name": ["Nombre de la empresa", "Nome da empresa"],
  "Colour scheme": ["Esquema de color", "Esquema de cores"],
  Light: ["Claro", "Claro"],
  Dark: ["Oscuro", "Escuro"],
  "Success callback": ["Callback de éxito", "Callback de sucesso"],
  "Exit callback": ["Callback de salida", "Callback de saída"],
  "Event callback": ["Callback de eventos", "Callback de eventos"],
  Accounts: ["Cuentas", "Contas"],
  Balances: ["Saldos", "Saldos"],
  Bills: ["Recibos", "Faturas"],
  "Employments (Brazil)": ["Empleos (Brasil)", "Empregos (Brasil)"],
  "Employment records (Mexico)": ["Historial laboral (México)", "Histórico de emprego (México)"],
  "Financial statements": ["Estados financieros", "Demonstrações financeiras"],
  Incomes: ["Ingresos", "Rendas"],
  Investments: ["Inversiones", "Investimentos"],
  "Investment transactions": ["Movimientos de inversión", "Transações de investimento"],
  Invoices: ["Facturas", "Notas fiscais"],
  Owners: ["Titulares", "Titulares"],
  "Recurring expenses": ["Gastos recurrentes", "Despesas recorrentes"],
  "Risk insights": ["Indicadores de riesgo", "Indicadores de risco"],
  Transactions: ["Transacciones", "Transações"],
  "Tax compliance status": ["Cumplimiento fiscal", "Conformidade fiscal"],
  "Tax retentions": ["Retenciones de impuestos", "Retenções de impostos"],
  "Tax returns": ["Declaraciones de impuestos", "Declarações de impostos"],
  "Tax status": ["Situación fiscal", "Situação fiscal"],
  "Unknown parameter.": ["Parámetro desconocido.", "Parâmetro desconhecido."],
  "Duplicate. The first valid value is used.": [
    "Parámetro repetido. Se usa el primer valor válido.",
    "Parâmetro repetido. O primeiro valor válido é usado.",
  ],
  "Empty value.": ["Valor vacío.", "Valor vazio."],
  "Belongs in the token request. The widget ignores it in the URL.": [
    "Va en la petición del token; el widget no lo lee de su URL.",
    "Vai no pedido do token; o widget não o lê da sua URL.",
  ],
  "Allowed: names separated by commas.": [
    "Valores admitidos: nombres separados por comas.",
    "Valores aceitos: nomes separados por vírgulas.",
  ],
  ...Object.fromEntries(
    flavours
      .map(declarationOf)
      .map(({ label }): [string, Pair] => [
        `${label} does not use this parameter.`,
        [`${label} no usa este parámetro.`, `${label} não usa este parâmetro.`],
      ]),
  ),
};

export function translate(locale: Locale, text: string): Phrase {
  if (locale === "en") return { text };
  const pair = Object.hasOwn(phrases, text) ? phrases[text] : inList(text);
  return pair ? { text: pair[locale === "es" ? 0 : 1] } : { text, lang: "en" };
}

/** The values of a choice or a list are the same in any language. */
function inList(text: string): Pair | undefined {
  const found = /^Allowed: ((?:\w+, )*\w+)(, separated by commas)?\.$/.exec(text);
  const [, values, isList] = found ?? [];
  if (values === undefined) return undefined;
  return [
    `Valores admitidos: ${values}${isList ? ", separados por comas" : ""}.`,
    `Valores aceitos: ${values}${isList ? ", separados por vírgulas" : ""}.`,
  ];
}
