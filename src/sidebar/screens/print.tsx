// Cetak lembar: links to the PDF of one sheet, of a district, of all.

import { useState } from "preact/hooks";
import type { Params, Result } from "../../addon/rpc.ts";
import { Button, PdfRow } from "../components/button.tsx";
import { Combobox } from "../components/combobox.tsx";
import { Select } from "../components/field.tsx";
import { Row } from "../components/lines.tsx";
import { List } from "../components/list.tsx";
import { Empty, Failure, Notice } from "../components/notice.tsx";
import { Page } from "../components/page.tsx";
import { useApp } from "../context.ts";
import { useRead, useTask } from "../reads.ts";
import { say } from "../say.ts";
import { districtOptions, villageOptions } from "../villages.ts";

type Scope = Params<"progress.print">["scope"];
type Kind = "code" | "district" | "all";
const kinds = ["code", "district", "all"] as const satisfies readonly Kind[];

/** The screen. */
export function Print() {
  const { client } = useApp();
  const sheets = useRead("progress.sheets", {});
  const task = useTask(false);
  const [kind, setKind] = useState<Kind>("code");
  const [of, setOf] = useState("");
  const [links, setLinks] = useState<Result<"progress.print">["links"] | null>(null);
  const made = (sheets.data?.sheets ?? []).filter((each) => each.sheet !== null);
  const scope: Scope | null =
    kind === "all"
      ? { all: true }
      : of === ""
        ? null
        : kind === "district"
          ? { district: of }
          : { codes: [of] };
  const options = kind === "district" ? districtOptions(made) : villageOptions(made);
  const [privacy, setPrivacy] = useState<Result<"privacy.check"> | null>(null);
  const check = useTask(false);
  const checkPrivacy = (): void =>
    check.run(async () => {
      setPrivacy(null);
      setPrivacy(await client.call("privacy.check", {}));
    });
  const make = (): void =>
    task.run(async () => {
      if (scope !== null) setLinks((await client.call("progress.print", { scope })).links);
    });
  return (
    <Page title={say("print.title")}>
      <p>{say("print.intro")}</p>
      <Failure error={sheets.error} retry={sheets.reload} />
      <Select
        label={say("print.what")}
        value={kind}
        onChange={(value) => {
          setKind(kinds.find((each) => each === value) ?? "code");
          setOf("");
          setLinks(null);
        }}
        options={kinds.map((each) => ({ value: each, label: say(`printScope.${each}`) }))}
      />
      {kind === "all" ? null : (
        <Combobox label={say(`which.${kind}`)} options={options} value={of} onChange={setOf} />
      )}
      <Row>
        <Button kind="primary" busy={task.busy} disabled={scope === null} onClick={make}>
          {say("print.make")}
        </Button>
        <Button kind="quiet" busy={check.busy} onClick={checkPrivacy}>
          {say("print.privacy")}
        </Button>
      </Row>
      <Failure error={task.error} retry={make} />
      <Failure error={check.error} retry={checkPrivacy} />
      {privacy === null ? null : (
        <Notice tone={privacy.found.length === 0 ? "good" : "doubt"}>{privacy.account}</Notice>
      )}
      {links === null ? null : links.length === 0 ? (
        <Empty title={say("print.none")}>
          <p>{say("print.noneWhy")}</p>
        </Empty>
      ) : (
        <List
          label={say("print.links")}
          items={links}
          keyOf={(link) => link.url}
          height={41}
          row={(link, tab) => <PdfRow url={link.url} title={link.village} tab={tab} />}
        />
      )}
    </Page>
  );
}
