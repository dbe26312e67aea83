// Session and its users. https://developers.google.com/apps-script/reference/base/session
// In mode LIMITED the user's address is blank, as Google leaves it to people outside the script owner's domain.

import { createHash } from "node:crypto";
import { Emulated } from "./border.ts";
import type { Execution } from "./execution.ts";

type GoogleUser = GoogleAppsScript.Base.User;

export class Session
  extends Emulated<GoogleAppsScript.Base.Session>
  implements Partial<GoogleAppsScript.Base.Session>
{
  getActiveUser(): GoogleUser {
    const { mode } = this.run.circumstances;
    return new User(this.run, mode === "FULL" ? this.run.document.user.email : "").google;
  }

  getEffectiveUser(): GoogleUser {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return this.run.document.user.locale;
  }

  getScriptTimeZone(): string {
    return this.run.document.manifest.timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return createHash("sha256").update(this.run.document.user.email).digest("base64");
  }
}

export class User extends Emulated<GoogleUser> implements Partial<GoogleUser> {
  constructor(
    run: Execution,
    private readonly email: string,
  ) {
    super(run);
  }

  getEmail(): string {
    return this.email;
  }
}
