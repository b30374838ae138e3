import { playRows } from "./life";
import { ROWS } from "./rows";

playRows(ROWS, "truto");
