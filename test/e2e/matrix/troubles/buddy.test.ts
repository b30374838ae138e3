import { buddyTroubles } from "./buddy";
import { playTroubles } from "./play";
import { playInTerraform } from "./terraform";

playTroubles(buddyTroubles);
playInTerraform(buddyTroubles);
