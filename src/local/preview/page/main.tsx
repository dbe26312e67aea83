// Starts the page: the book from the server's stream, the grid, and everything around it.

import { render } from "preact";
import { App } from "./app.tsx";

const root = document.getElementById("app");
if (root !== null) render(<App />, root);
