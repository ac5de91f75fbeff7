// One shared passphrase, stored as a scrypt hash. Plain JavaScript without packages: `npm run hash-passphrase` uses it too.

import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** One of OWASP's recommended settings for scrypt: 32 MB and some tenths of a second for each attempt. */
const recommendedCost = { N: 2 ** 15, r: 8, p: 3 };

const keyLength = 32;

/** Without `$`: the parser of `.env` files would read it as a variable. */
const form = /^scrypt:(\d{1,8}):(\d{1,2}):(\d{1,2}):([\w-]{16,128}):([\w-]{43})$/;

const shortest = 12;
const longest = 1024;

/**
 * @param {string} passphrase
 * @returns {string | undefined} the problem, if any
 */
export function passphraseProblem(passphrase) {
  if (passphrase.length < shortest) {
    return `A passphrase needs at least ${shortest} characters: for example, four or five unrelated words.`;
  }
  return passphrase.length > longest
    ? `A passphrase can have at most ${longest} characters.`
    : undefined;
}

/**
 * @param {string} passphrase
 * @param {typeof recommendedCost} [cost] tests use a lower one
 * @returns {Promise<string>} the value of ACCESS_PASSPHRASE_HASH
 */
export async function hashPassphrase(passphrase, cost = recommendedCost) {
  const { N, r, p } = cost;
  const salt = randomBytes(16);
  const key = await derive(passphrase, salt, cost);
  return ["scrypt", N, r, p, salt.toString("base64url"), key.toString("base64url")].join(":");
}

/** @param {string} hash */
export function isPassphraseHash(hash) {
  return readHash(hash) !== undefined;
}

/**
 * @param {string} passphrase
 * @param {string} hash
 * @returns {Promise<boolean>} false also if the hash is invalid
 */
export async function isPassphraseOf(passphrase, hash) {
  const read = readHash(hash);
  if (!read || passphrase.length > longest) return false;
  return timingSafeEqual(await derive(passphrase, read.salt, read.cost), read.key);
}

/** @param {string} hash */
function readHash(hash) {
  const [, n = "", r = "", p = "", salt = "", key = ""] = form.exec(hash) ?? [];
  const read = { N: Number(n), r: Number(r), p: Number(p) };
  const isCost = read.N > 1 && Number.isInteger(Math.log2(read.N)) && read.r > 0 && read.p > 0;
  // What takes more than half a gigabyte was not made by the command.
  if (!isCost || memoryOf(read) > 512 * 2 ** 20) return undefined;
  return {
    cost: read,
    salt: Buffer.from(salt, "base64url"),
    key: Buffer.from(key, "base64url"),
  };
}

/** @param {typeof recommendedCost} cost */
function memoryOf({ N, r, p }) {
  return 128 * r * (N + p);
}

/**
 * @param {string} passphrase
 * @param {Buffer} salt
 * @param {typeof recommendedCost} cost
 * @returns {Promise<Buffer>}
 */
function derive(passphrase, salt, cost) {
  // The same letters may be typed in two ways; both are the passphrase.
  const text = passphrase.normalize("NFKC");
  const options = { ...cost, maxmem: memoryOf(cost) + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(text, salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
