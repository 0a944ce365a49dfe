import type { NameParts } from "./nameParts";

const list = (text: string) => text.split(" ");

export const en: NameParts = {
  given: list(
    "Amelia Arthur Beatrice Callum Chloe Connor Daisy Declan Eleanor Elijah Fatima Finlay Freya George Grace Hannah " +
      "Harriet Idris Imogen Isla Jacob Jasmine Kieran Leah Leo Lydia Martha Mateo Maya Nadia Niamh Nikhil Oliver " +
      "Orla Owen Priya Rachel Rowan Rory Samuel Sana Sofia Tessa Theo Thomas Una Violet Wesley Yusuf Zara",
  ),
  family: list(
    "Abbott Achebe Ahmed Barlow Bennett Brady Byrne Calder Chapman Costa Dawson Doyle Ellis Farrell Fenwick Garrett " +
      "Gill Hale Hartley Holt Ibrahim Jarvis Kaur Keane Lambert Lawson Lindqvist Mercer Molina Moore Nolan Novak " +
      "Okafor Osborne Patel Pearce Quinn Ramsay Reid Rossi Sandhu Sharma Sutton Thorne Tully Vance Walsh Whitaker Yates",
  ),
  place: list(
    "Albion Ashgrove Beacon Bridgewell Canal Castlegate Chapel Corner Crescent Eastfield Elm Ferry Foundry Garden " +
      "Harbour Hillside Kingsmead Larch Lighthouse Market Meadow Mill Northgate Orchard Park Quayside Riverside " +
      "Rosehill Saddler Station Stonebridge Tannery Tower Union Viaduct Walnut Westbrook Willow Windmill Yard",
  ),
  office: ["Architects", "Dental Practice", "Insurance Brokers", "Law", "Logistics", "Media", "Software", "Surveyors"],
  officeForm: ["Ltd", "LLP", "Group"],
  cafe: ["Bakery", "Bistro", "Café", "Coffee House", "Espresso Bar", "Kitchen", "Tea Room"],
  person: (given, family) => `${given} ${family}`,
  firm: (...parts) => parts.filter((part) => part !== "").join(" "),
};
