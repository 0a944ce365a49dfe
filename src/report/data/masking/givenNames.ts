const listed = (names: string): readonly string[] => names.trim().split(/\s+/);

/**
 * Frequent given names, small letters, of English, German, French, Spanish, Italian, Indian and Arabic use. A name that
 * is missing here is still known by its form where most others of its column have the form of people's names.
 */
export const givenNames: ReadonlySet<string> = new Set([
  ...listed(
    "aaron abdul abigail adam adrian agnes ahmed aisha alan albert alejandro alex alexander alexandra alexis ali",
  ),
  ...listed(
    "alice alicia alison allison alyssa amanda amber amelia amir amit amy ana andrea andreas andrew andré andy angel",
  ),
  ...listed(
    "angela anita anja anjali ann anna anne annette annie anthony antonio anton arjun arthur ashley astrid audrey",
  ),
  ...listed(
    "austin ava barbara beatrice ben benjamin bernard bernd beth betty beverly bill billy birgit bob bobby bonnie",
  ),
  ...listed(
    "brad bradley brandon brenda brian brittany bruce bruno bryan caitlin cameron camille candice carl carla carlos",
  ),
  ...listed(
    "carmen carol carolina caroline carolyn catherine cathy cecilia celine charles charlie charlotte chen cheryl",
  ),
  ...listed("chloe chris christian christiane christina christine christoph christopher cindy clara claire claudia"),
  ...listed(
    "cody colin connie courtney craig cristina crystal curtis cynthia dale damian dan dana daniel daniela daniele",
  ),
  ...listed(
    "danielle danny darren dave david dawn debbie deborah debra deepak denise dennis derek diana diane diego dieter",
  ),
  ...listed(
    "dirk dmitri dominic don donald donna doris dorothy doug douglas dylan earl ed eddie edgar eduardo edward edwin",
  ),
  ...listed(
    "eileen elaine eleanor elena eli elias elisabeth elizabeth ella ellen emily emma enrique eric erica erik erika",
  ),
  ...listed(
    "erin ernest esther ethan eugene eva evan evelyn fabian fatima felix fernando fiona florian frances francesca",
  ),
  ...listed(
    "francesco francis francisco françois frank franz fred frederick friedrich gabriel gabriela gail gary gavin",
  ),
  ...listed(
    "george gerald gerhard gina giovanni giulia giuseppe gloria glenn grace greg gregory guillaume gustavo hannah",
  ),
  ...listed(
    "hans harald harold harry hassan heather heidi heinz helen helena helga henry herbert holger holly horst howard",
  ),
  ...listed(
    "hugo ian ibrahim ines inga ingrid irene iris isabel isabella ivan jack jackie jacob jacqueline jacques jake",
  ),
  ...listed(
    "james jamie jan jane janet janice jasmine jason javier jay jean jeff jeffrey jenna jennifer jens jenny jeremy",
  ),
  ...listed(
    "jerry jesse jessica jill jim jimmy joan joanna joe joel joerg johan johanna johannes john johnny jon jonas",
  ),
  ...listed(
    "jonathan jordan jorge josé jose josef joseph joshua joyce juan judith judy julia julian julie julio jürgen",
  ),
  ...listed(
    "justin karen karin karl katarina kate katharina katherine kathleen kathryn kathy katie katja keith kelly ken",
  ),
  ...listed(
    "kenneth kerstin kevin kim kimberly klaus kristen kristin kumar kurt kyle lars larry laura lauren laurent leah",
  ),
  ...listed(
    "lena leo leon leonard leslie li liam lillian linda lisa logan lois lori louis louise luca lucas lucia lucy luis",
  ),
  ...listed(
    "luke lukas lydia lynn madison maja manfred manuel marc marco marcus margaret maria marie marilyn mario marion",
  ),
  ...listed(
    "marissa mark markus marlene marta martha martin martina mary mason mathias matt matteo matthew matthias maureen",
  ),
  ...listed("max maximilian maya megan mehmet melanie melissa meredith mia michael michel michelle miguel mike mila"),
  ...listed(
    "mohamed mohammad mohammed mohit molly monica monika morgan muhammad nadia nancy natalia natalie natasha nathan",
  ),
  ...listed(
    "neha neil nicholas nick nicola nicolas nicole nikhil nils nina noah nora norbert norma oliver olivia omar oscar",
  ),
  ...listed(
    "otto owen pablo pamela paola pascal pat patricia patrick paul paula pedro peggy penny peter petra phil philip",
  ),
  ...listed(
    "philipp phillip phyllis pierre pooja priya rachel rafael rahul raj rajesh ralf ralph randy raul ravi ray raymond",
  ),
  ...listed(
    "rebecca regina reinhard renate ricardo richard rick rita rob robert roberta roberto robin rodney roger roland",
  ),
  ...listed(
    "ron ronald rosa rose ross roy ruben rudolf russell ruth ryan sabine sally sam samantha samuel sandra sandy",
  ),
  ...listed(
    "sanjay sara sarah sascha scott sean sebastian sergio shannon sharon shaun shawn sheila shirley silvia simon",
  ),
  ...listed(
    "simone sofia sonia sonja sophia sophie stacey stacy stanley stefan stefanie stella stephan stephanie stephen",
  ),
  ...listed(
    "steve steven stuart sue sunil susan susanne suzanne sven sylvia tamara tammy tania tanja tanya tara ted teresa",
  ),
  ...listed(
    "terry theodore theresa thomas thorsten tiffany tim timo timothy tina tobias todd tom tony tracy travis trevor",
  ),
  ...listed(
    "tyler ulrich ulrike ursula ute uwe valentina valerie vanessa vera veronica vicki victor victoria vijay vikram",
  ),
  ...listed(
    "vincent virginia vivian volker walter wanda wayne wei wendy werner wesley will william willie wolfgang xavier",
  ),
  ...listed("yasmin yolanda yusuf yvonne zachary zoe"),
]);
