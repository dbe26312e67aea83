// The version of what runs, put in by the build; sidebar and server must be of the same one.

declare const __VERSION__: string;

/** Version of this bundle: package version and a hash of its contents. */
export const version: string = __VERSION__;
