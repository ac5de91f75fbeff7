// `npm run icons`: draws public/icons.svg anew, after a name was added to components/ui/icon.tsx.

import { writeFileSync } from "node:fs";
import { drawSprite, iconNames, spriteFile } from "./lib/icon-sprite.mjs";

writeFileSync(spriteFile, await drawSprite(iconNames()));
