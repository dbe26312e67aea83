// Writes build/sbom.json: the CycloneDX bill of materials of what is shipped.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { billOfMaterials } from "./notices.ts";
import { projectRoot } from "./project.ts";

const { version, packages } = await bundle(projectRoot);
const bill = billOfMaterials("pendamping-koperasi", version, packages);
const path = join(projectRoot, "build/sbom.json");
mkdirSync(join(projectRoot, "build"), { recursive: true });
writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${path}: ${packages.length} packages and the region data`);
