/** Recognises values that look like personal data, and checks the digits of CPF and CNPJ. */

/** True when the two check digits of an 11-digit CPF are right. */
export function hasCpfCheckDigits(digits: string): boolean {
  return /^\d{11}$/.test(digits) && !/^(\d)\1+$/.test(digits) && endsInDigits(digits, [11, 12]);
}

/** True when the two check digits of a 14-digit CNPJ are right. */
export function hasCnpjCheckDigits(digits: string): boolean {
  return /^\d{14}$/.test(digits) && !/^(\d)\1+$/.test(digits) && endsInDigits(digits, [6, 7]);
}

/**
 * Both numbers end in two digits, each the weighted sum of all before it, modulo 11. The weights fall by one at each
 * step from 10 and 11 (CPF) or from 5 and 6 (CNPJ), where 2 is followed by 9.
 */
function endsInDigits(digits: string, starts: readonly [number, number]): boolean {
  return starts.every((start, index) => {
    const length = digits.length - 2 + index;
    let weight = start;
    let sum = 0;
    for (const digit of digits.slice(0, length)) {
      weight = weight === 2 ? 9 : weight - 1;
      sum += Number(digit) * weight;
    }
    const rest = ((sum * 10) % 11) % 10;
    return rest === Number(digits[length]);
  });
}

// Both contain a birth date, which distinguishes them from other identifiers.
const date = "\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
const curp = new RegExp(`^[A-Z]{4}${date}[HMX][A-Z]{5}[A-Z0-9]\\d$`, "i");
const rfc = new RegExp(`^[A-ZÑ&]{3,4}${date}[A-Z0-9]{3}$`, "i");

// Two capitalised words or more, with the small ones that Portuguese and Spanish names have between them.
const capitalised = /^\p{Lu}\p{Ll}+(?:[ ._](?:(?:d[aeo]s?|del|e|la|y)[ ._]){0,2}\p{Lu}\p{Ll}+)+$/u;
const shouted = /^\p{Lu}{2,}(?: \p{Lu}+)* \p{Lu}{2,}$/u;

/** The kind of personal data that a value looks like, also behind a prefix; undefined if it looks like none. */
export function looksPersonal(value: string): string | undefined {
  const digits = value.replace(/[\s().+/-]/g, "");
  const numbers = [digits, ...runsOfDigits(value)];
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return "an e-mail address";
  if (numbers.some(hasCpfCheckDigits)) return "a CPF";
  if (numbers.some(hasCnpjCheckDigits)) return "a CNPJ";
  if (curp.test(value)) return "a CURP";
  if (rfc.test(value)) return "an RFC";
  if (/^\d{13,19}$/.test(digits) && passesLuhn(digits)) return "a card number";
  if (/^[+(]?\d[\d\s().-]{7,}$/.test(value) && /^\d{10,15}$/.test(digits)) return "a phone number";
  if (capitalised.test(value) || shouted.test(value)) return "a person's name";
  return undefined;
}

/** The numbers in a text, without their punctuation. */
export function runsOfDigits(value: string): readonly string[] {
  return (value.match(/\d+(?:[./-]\d+)*/g) ?? []).map((run) => run.replace(/\D/g, ""));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
