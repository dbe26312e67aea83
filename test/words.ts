// Gives the domain its words before each test file, straight from the catalogue files.

import { takeWordsFrom } from "../src/domain/text/catalogue.ts";
import { wordsIn } from "../src/tools/words.ts";

const words = { id: wordsIn("id").server, en: wordsIn("en").server };
takeWordsFrom((language) => words[language]);
