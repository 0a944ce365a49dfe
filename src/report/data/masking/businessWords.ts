const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Legal forms, small letters: who bears one is no person. */
export const legalForms: ReadonlySet<string> = new Set([
  ...listed(
    "ab ag bhd bv co company corp corporation eg eirl ev gbr gmbh group holding holdings inc incorporated kft kg",
  ),
  ...listed(
    "kgaa limited llc llp lp ltd ltda nv ohg oy oyj partnership plc pllc pte pty sarl sas sdn sociedad société spa",
  ),
  ...listed("srl sro ug"),
]);

/** Words, small letters, that stand in names of firms and institutions, and seldom in those of people. */
export const businessWords: ReadonlySet<string> = new Set([
  ...listed("academy advisors agency airlines airways aluminium analytics apparel architects associates association"),
  ...listed("auto automotive aviation bakery bank bar beverages bistro books brands brewery broker brothers builders"),
  ...listed(
    "building business café cafe capital care cargo catering center centre chemicals church city classics clinic",
  ),
  ...listed(
    "clothing cloud club coffee college communications computers construction consultants consulting contractors",
  ),
  ...listed("controls cooperative council county creative credit data deli delivery dental department design designs"),
  ...listed("developers development digital direct distribution distributors district drinks dynamics education"),
  ...listed("electric electrical electronics energy engineering enterprise enterprises entertainment equipment events"),
  ...listed(
    "express factory farm farms fashion finance financial fitness flooring food foods foundation freight fruit",
  ),
  ...listed("fund furniture gallery games garage garden gas gifts global government grill grocery gym hardware health"),
  ...listed("healthcare home hospital hostel hotel hotels house importers industrial industries innovations institute"),
  ...listed(
    "insurance interiors international investments jewelers kitchen labs laboratories land laundry law leasing",
  ),
  ...listed(
    "legal library logistics lumber machinery mall management manufacturing market marketing markets media medical",
  ),
  ...listed("metals ministry mobile motors municipality museum music national network networks nursery office oil"),
  ...listed(
    "optics organic outdoor outlet packaging paper partners parts payments pets pharma pharmacy photography pizza",
  ),
  ...listed(
    "plastics plumbing power press print printing production productions products project properties publishing",
  ),
  ...listed(
    "realty records recruitment recycling regional rental rentals repair research resort restaurant restaurants",
  ),
  ...listed(
    "retail robotics roofing salon school schools sciences security seafood service services shipping shop shops",
  ),
  ...listed(
    "society software solar solutions sons sport sports stables staffing state station steel storage store stores",
  ),
  ...listed("studio studios supermarket supplies supply systems taxi tea team tech technologies technology telecom"),
  ...listed("textiles theater theatre tire tools tours toys trade traders trading training transport travel trust"),
  ...listed("utilities ventures vet veterinary wholesale wine wines wireless works workshop world yoga"),
]);

/** Words of accounts that collect many customers, or nobody in particular. */
export const collectiveWords: ReadonlySet<string> = new Set([
  ...listed("account anonymous cash checkout consumer consumers counter customer customers default demo guest guests"),
  ...listed(
    "internal misc miscellaneous new no none null online order orders other others pos private sale sales sample",
  ),
  ...listed("test unassigned unknown various visitor visitors walk-in walkin web website"),
]);
