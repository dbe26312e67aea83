// Jest runs every test in TypeScript through swc; the built bundle is made by `npm test` before this starts.
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  setupFiles: ["<rootDir>/test/seed.ts", "<rootDir>/test/words.ts"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // hucre comes as ES modules only; it is compiled for Jest like our own files.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  transform: {
    "^.+\\.mjs$": ["@swc/jest", { jsc: { parser: { syntax: "ecmascript" }, target: "es2022" } }],
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
          target: "es2022",
        },
      },
    ],
  },
};
