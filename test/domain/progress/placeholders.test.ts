// Placeholders are found however they are typed; a slip is reported with the nearest right name.

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sheetNames } from "../../../src/domain/progress/compile.ts";
import { placeholders } from "../../../src/domain/progress/content/content.ts";
import { parseText } from "../../../src/domain/progress/placeholders.ts";

const parse = (text: string) => parseText(text, sheetNames);

describe("placeholders in a text", () => {
  test("are taken apart from the words around them", () => {
    expect(parse("Desa {{desa}}, Kec. {{kecamatan}}!")).toEqual({
      parts: [
        { words: "Desa " },
        { name: "desa" },
        { words: ", Kec. " },
        { name: "kecamatan" },
        { words: "!" },
      ],
      unknown: [],
    });
  });

  test.each([
    "{{ nama_koperasi }}",
    "{{Nama_Koperasi}}",
    "{{nama koperasi}}",
    "{{nama-koperasi}}",
    "{{\u200bnama_\u00adkoperasi\u00a0}}",
    "{ {nama_koperasi} }",
    "{\u200b{nama_koperasi}\ufeff}",
  ])("%j is nama_koperasi", (text) => {
    expect(parse(text)).toEqual({ parts: [{ name: "nama_koperasi" }], unknown: [] });
  });

  test.each([
    ["{{nama_kopersi}}", "nama_koperasi"],
    ["{{kecamtan}}", "kecamatan"],
    ["{{tahap.bliah}}", "tahap.bilah"],
    ["{{kunjungan.1.tangal}}", "kunjungan.1.tanggal"],
    ["{{xyzxyzxyzxyz}}", null],
    ["{{}}", null],
  ])("%s is nearest to %s", (text, nearest) => {
    const { unknown } = parse(text);
    expect(unknown).toEqual([{ written: text, nearest }]);
  });

  test("a brace too few is a slip, other braces are staff's own", () => {
    expect(parse("{{nama_koperasi}").unknown).toEqual([
      { written: "{nama_koperasi}", nearest: "nama_koperasi" },
    ]);
    expect(parse("{{nama").unknown).toEqual([{ written: "{{nama", nearest: null }]);
    expect(parse("nama_koperasi}}").unknown).toEqual([{ written: "nama_koperasi}}", nearest: null }]);
    expect(parse("{nama_koperasi}").unknown).toEqual([
      { written: "{nama_koperasi}", nearest: "nama_koperasi" },
    ]);
    expect(parse("pilih {a, b}").unknown).toEqual([]);
  });

  test("every name is found, and one changed letter of a long one leads back to it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...placeholders), fc.nat(), ({ name }, at) => {
        expect(parse(`{{${name}}}`).parts).toEqual([{ name }]);
        const place = at % name.length;
        if (name.length < 8 || !/[a-z]/.test(name.charAt(place))) return;
        const slip = `${name.slice(0, place)}q${name.slice(place + 1)}`;
        expect(parse(`{{${slip}}}`).unknown.map(({ nearest }) => nearest)).toEqual([name]);
      }),
    );
  });

  test("what is not unknown prints back as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom("{{desa}}", "{{tahap}}"), fc.string())), (pieces) => {
        const text = pieces.join("");
        const { parts, unknown } = parse(text);
        if (unknown.length > 0) return;
        expect(parts.map((part) => ("name" in part ? `{{${part.name}}}` : part.words)).join("")).toBe(text);
      }),
    );
  });
});
