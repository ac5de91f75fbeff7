/** Functions and methods of libraries by what they do to a configuration. A new library is a row here. */

/** The words of all languages for values. */
export const constants: ReadonlyMap<string, boolean | null | undefined> = new Map([
  ["true", true],
  ["false", false],
  ["True", true],
  ["False", false],
  ["TRUE", true],
  ["FALSE", false],
  ["null", null],
  ["None", null],
  ["nil", null],
  ["NULL", null],
  ["undefined", undefined],
]);

const set = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Give back what they are given first, by the last part of their name, in lower case. */
export const transparentCalls = set(`
  stringify dump dumps jsonencode json_encode generate marshal marshalindent serialize serializeobject encodeuricomponent
  encodeuri some just ok ofnullable string str stringcontent ofstring requestbody create topreparedrequestbody torequestbody
  tomediatype parse uri url newbuffer newbufferstring newreader quote to_string tostring freeze json json! from
  bytes bufferfrom encode tojson tojsonstring writevalueasstring createhttpentity httpentity jsoncontent bodystring
  body data stringentity textbody unmodifiablemap copyof structuredclone clone box readonly deepfreeze markraw ref
  reactive toraw number int bool boolean jsonobject jsonstring jsonserialize tojsonelement requestentity byteentity
  fromstring fromint fromlong fromboolean
  generate-string write-str write-value-as-string encode-str
  usestate usememo useref computed signal object cast var fromhttpurl fromuristring fromuri newbuilderfromuri
`);

/** Methods that give back what they are called on. */
export const transparentMethods = set(`
  to_json tojson tostring to_string into to_owned encode build trim strip unwrap clone as_str string
  tojsonstring freeze stringify expect toarray to_s to_h getbytes tobytearray toquerystring to_query value slice
  encodetostring unwrapor also buildstring todict dict model_dump asmap tomap compact symbolize_keys stringify_keys
  torequestbody url href touri query encodedquery utf8 data complete copy apply run touristring toasciistring touri encodedtouri tomutablemap tomutablelist tolist
  trimindent trimmargin stripindent dedent squish strip_heredoc deepcopy
`);

/** Walk over the entries of a record, which are written out in the end. */
export const entryMethods = set(
  "map filter reduce sort entries items iteritems each_pair collect to_a flatmap entryset stream foreach select reject iter into_iter sorted",
);

/** Take members or pairs and make a record. */
export const recordCalls = set(`
  mapof hashmapof mutablemapof linkedmapof linkedhashmapof dict array map hash buildjsonobject hashmap linkedhashmap immutablemap ofentries
  urlsearchparams httpparams multivaluemap ordereddict keywordlist urlcomponents params buildmap json_object json_build_object jsobject
  jobject expandoobject dictionary nsdictionary queryparams createobject namevaluecollection stdclass formdata jsonobjectof
`);

/** Take names and values by turns. */
export const pairCalls = set("map.of immutablemap.of dict.of hash[] maps.of");

/** Take items and make a list. */
export const listCalls = set(`
  listof arrayof mutablelistof arraylistof list.of arrays.aslist set.of setof vec! vec list tuple immutablelist.of collections.singletonlist
  array.of set json.arr arr jsonarrayof stream.of newarraylist lists.newarraylist seq
`);

/** Lay records over each other. */
export const mergeCalls = set(
  "object.assign array_merge merge extend _.merge _.extend _.assign array_replace deepmerge maps.merge",
);

/** Read a variable whose name they are given. */
export const lookUps = set(`
  getenv env get_env fetch lookup getstring getrequiredsection getvalue environ os_getenv getenvironmentvariable config secret
  getproperty getsecret requireenv mustgetenv
`);

/** Make a text of a pattern and what is put into it. */
export const formatCalls = set("sprintf string.format fmt.sprintf format printf");

/** `x.put("locale", "pt")`. */
export const memberMethods = set(`
  put add set append appendqueryparameter queryparam addqueryparameter addqueryparam param with setparameter insert field store
  queryparameter addparameter setproperty addproperty parameter qparam accumulate putstring putextra setqueryparameter addquery query
  data-urlencode offer tosort adddata []= update_key withqueryparam
`);

/** `list.push(item)`. */
export const itemMethods = set(
  "push append add unshift push_back prepend addall appenditem addlast concat",
);

/** `body.update({…})`. */
export const mergeMethods = set(
  "update merge merge! putall assign extend merge_in_place deep_merge addrange insertall putallproperties",
);

/** The words that a value is stepped over for. */
export const modifiers = set(
  "await return yield throw try try! try? const let var val final static public private protected readonly export default auto mut async override lateinit internal typeof void echo print puts move ref out unsafe",
);

/** What follows one of these after a value is a type. */
export const typeWords = set("as as? as! satisfies");

/** Words that begin a function that is written out. */
export const functionWords = set("function fn func fun lambda proc sub def");
