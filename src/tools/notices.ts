// What is shipped and under which licence: the notices that travel with the add-on, and its bill of materials.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lockedPackages } from "./licences.ts";
import { projectRoot } from "./project.ts";

const regionNotice = `Region data (files region/*)

Names and codes of provinces, regencies, districts and villages come from the database idn-area-data,
https://github.com/fityannugroho/idn-area-data, made available under the Open Database License (ODbL) v1.0,
https://opendatacommons.org/licenses/odbl/1-0/.
The files here are a derivative database, split by regency, and are available under the same licence.

Coordinates of the villages of regency 64.09 are polygon centroids from cahyadsn/wilayah_boundaries,
https://github.com/cahyadsn/wilayah_boundaries, MIT License, Copyright (c) 2024 Cahya DSN.
The permission notice of that licence is the one printed above for the add-on itself.`;

/** `NOTICE.html`: licences of the add-on, of the packages inside its bundles, and of the region data. */
export function noticePage(packages: readonly string[]): string {
  const own = readFileSync(join(projectRoot, "LICENSE"), "utf8");
  const texts = packages.map((name) => `${name}\n\n${licenceText(name)}`);
  const sections = [`Pendamping Koperasi\n\n${own}`, ...texts, regionNotice].map((text) => text.trim());
  return [
    "<!DOCTYPE html>",
    '<meta charset="utf-8">',
    "<title>Pendamping Koperasi: licences</title>",
    ...sections.map((text) => `<pre>${escapeHtml(text)}</pre>`),
    "",
  ].join("\n");
}

/** CycloneDX 1.6 bill of materials of what is shipped: the bundled packages and the region data. */
export function billOfMaterials(name: string, version: string, packages: readonly string[]): object {
  const locked = lockedPackages(readFileSync(join(projectRoot, "package-lock.json"), "utf8"));
  const component = (name: string, type: "library" | "data", licence?: string): object => {
    const found = locked.find(({ path }) => path === `node_modules/${name}`);
    if (found === undefined) throw new Error(`${name} is shipped but not in package-lock.json`);
    const digest = Buffer.from(found.integrity.replace(/^sha512-/, ""), "base64").toString("hex");
    const purl = `pkg:npm/${encodeURIComponent(name)}@${found.version}`;
    return {
      type,
      "bom-ref": purl,
      name,
      version: found.version,
      hashes: [{ alg: "SHA-512", content: digest }],
      licenses: [{ license: { id: licence ?? found.licence } }],
      purl,
    };
  };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", name, version, licenses: [{ license: { id: "MIT" } }] } },
    components: [
      ...packages.map((each) => component(each, "library")),
      component("idn-area-data", "data", "ODbL-1.0"),
    ],
  };
}

function licenceText(name: string): string {
  const folder = join(projectRoot, "node_modules", name);
  const file = ["LICENSE", "LICENSE.md", "LICENCE"].find((each) => existsSync(join(folder, each)));
  if (file === undefined) throw new Error(`${name} is shipped but brings no licence text`);
  return readFileSync(join(folder, file), "utf8");
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
