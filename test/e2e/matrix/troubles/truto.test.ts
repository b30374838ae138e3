import { trutoTroubles } from "./truto";
import { playTroubles } from "./play";
import { playInTerraform } from "./terraform";

jest.setTimeout(60_000);

playTroubles(trutoTroubles);
playInTerraform(trutoTroubles);
