import { playRows } from "./life";
import { ROWS } from "./rows";

jest.setTimeout(180_000);

playRows(ROWS, "fruxon");
