/**
 * What texts say that want to be obeyed by a language model, in small letters without accents, words apart by one space and
 * sentences by ` | `. Repetitions are bounded, so that a search takes time in proportion to the text.
 */

const model = `(?:ais?|llms?|(?:(?:ai|large|helpful) ){0,2}(?:language models?|chat ?bots?|assistants?)|ai (?:models?|agents?|systems?|bots?|summari[sz]ers?|crawlers?|overviews?)|chatgpt|gpt ?\\d*|claude|gemini|copilot|gpt)`;
const rules = `(?:instructions?|prompts?|directives?|commands?|orders|guidelines|guardrails|rules|directions|system messages?|constraints|restrictions|programming)`;
const before = `(?:previous|prior|above|earlier|preceding|foregoing|former)`;
const secrets = `(?:conversation|chat (?:history|logs?|messages)|message history|system (?:prompt|message)|user s (?:data|e ?mails?|messages?|passwords?|address|name|question|prompt|input|questions|history|secrets?|details|information|keys?|files)|users data|user data|api keys?|credentials|passwords?|secrets|private (?:data|keys?)|everything (?:the user|you know))`;
const obey = `(?:ignore|disregard|forget|override|bypass|neglect|discard|erase|do not follow|don t follow|stop following|do not obey|pay no attention to)`;

const english = [
  `${obey}(?: (?:all|any|the|every|each|of|my|your|and|these|those|this|that|other|everything|completely|please|about)){0,4} (?:${before} )(?:\\w+ ){0,2}${rules}`,
  `${obey}(?: (?:all|any|the|of|every)){0,3} (?:your|system|developer)(?: (?:all|own|initial|original|system|safety|content|hidden|current|existing|default|first|core|internal|${before})){0,3} (?:instructions?|prompts?|programming|guidelines|guardrails|directives?|system messages?|restrictions)`,
  `${obey}(?: (?:all|any|the|of|every|each)){0,3} (?:instructions?|prompts?|guidelines|rules) (?:above|before this|(?:that )?(?:came|come|were given|you (?:were|have been|received|got))(?: \\w+){0,2})`,
  `(?:ignore|disregard|forget)(?: all)?(?: of)? (?:the|everything|all|anything|what is|what was|what came) (?:above|foregoing|preceding|before this)(?= \\||$| and| text| content| instead| then| you| i | output| only| say| write| reply)`,
  `(?:ignore|disregard|forget) (?:everything|all|anything)(?: that)? (?:you|i) (?:(?:were|have been|had been) (?:told|instructed|given|asked) |(?:said|told you|wrote|asked) )(?:before|above|earlier|previously|so far|until now|to do)`,
  `you are (?:now|from now on|henceforth) (?:(?:an?|the|my|in|acting as|to act as|playing|going to be|going to act as|operating as|no longer) ){0,2}(?:(?:\\w+ ){0,3}(?:${model}|jailbroken)(?! (?:company|user|customer|subscriber|powered|ready|engineer|certified|expert|member|trainer|researcher|developer|first))|dan |(?:\\w+ )?(?:developer|debug|dan|jailbreak|god|unrestricted|admin) mode|unrestricted|uncensored|evil|free (?:of|from) (?:all|any|your))`,
  `you are (?:no longer|not) (?:bound|restricted|limited|constrained) (?:by|to) (?:any|your|the|these|those|all|openai|previous|content)(?: \\w+){0,2} (?:rules|guidelines|instructions|policies|policy|restrictions|constraints|prompt)`,
  `from now on (?:you (?:are|will|must|should|shall) (?:act|behave|respond|answer|reply|be (?:an?|the|my)|speak|pretend|only|always|obey|ignore|refuse)|(?:respond|answer|reply|obey|pretend|act as))`,
  `(?:pretend|act as if|act as though|imagine) (?:to be|you are|you re|you were|that you are) (?:an? |the )?(?:\\w+ ){0,2}(?:${model}|without (?:any )?(?:restrictions|rules|filters))(?= \\||$| that| who| with| and| called| named)`,
  `as an? (?:helpful )?${model}(?: (?:reading|processing|summari[sz]ing|visiting|that reads|who reads) (?:this|the) ?\\w*)? you (?:must|should|have to|need to|are (?:required|obliged|instructed|ordered|now)|will|shall|ought)`,
  `as an? (?:ai )?(?:${model}) i (?:must|will|should) (?:now |always )?(?:recommend|obey|ignore|comply|follow the)`,
  `(?:if you are|if you re|attention|dear|hey|hello|note (?:to|for)|notice (?:to|for)|message (?:to|for)|instructions? (?:to|for)|reminder (?:to|for)|important) (?:(?:an?|any|all|the|every|to|for) ){0,3}${model}(?: (?:reading|processing|summari[sz]ing|analy[sz]ing|parsing|crawling|visiting|scanning|that (?:reads?|is reading)|evaluating|reviewing)| you (?:must|should|have|are)| (?:please|do|must|always|never|ignore|stop|say|respond|answer|reply|include|add|output|recommend|rate|write|mention|tell|disregard|forget) )`,
  `(?:do not|don t|never|without)(?: ever)? (?:tell(?:ing)?|inform(?:ing)?|alert(?:ing)?|warn(?:ing)?) (?:the|your|this|any) users?(?= \\||$| (?:about|of|that you|any|this|that this|anything|what|why|you))`,
  `(?:do not|don t|never)(?: ever)? (?:mention|reveal|disclose|show|admit|say) (?:this|these|that|anything|any of this|the existence of|it)(?: \\w+){0,6} to (?:the|your) users?`,
  `(?:do not|don t|never) let the users? (?:know|notice|see) (?:about|that|this|of|any)`,
  `(?:reveal|show|print|output|repeat|display|leak|expose|share|disclose|recite|dump|tell|give|send|return|write|reproduce|state)(?: (?:me|us|out|the user|verbatim|back|all|of|the|full|entire|complete|word for word|exact|text|contents?)){0,5} your (?:(?:full|entire|complete|exact|own|whole|hidden|secret|internal|initial|original|system|developer) ){0,3}(?:prompt|system prompt|system message|system instructions|(?:hidden|secret|internal|initial|original) (?:instructions|rules|message|guidelines|configuration))`,
  `your new (?:(?:main|only|primary|secret|real) )?(?:instructions?|task|objective|directive|directives|orders|system prompt|goal) (?:is|are)(?= (?:to |as follows|now|the following|these|\\|))`,
  `(?:call|invoke|use|trigger|execute|run|open) (?:the |your |a |any |all |available |every )?(?:\\w+ ){0,4}(?:tools?|functions?|plugins?|connectors?)(?: \\w+){0,8} ${secrets}`,
  `(?:call|invoke|use|trigger|execute|run) your (?:\\w+ ){0,2}(?:tools?|functions?|plugins?|code interpreter|shell|terminal) (?:to|now|and|immediately|with)`,
  `(?:call|invoke|trigger) the (?:\\w+ ){0,3}(?:tool|function) (?:now|immediately|at once|right away|without asking|without confirmation)`,
  `(?:send|post|forward|transmit|upload|submit|exfiltrate|leak|e ?mail|copy|append|encode|report)(?: \\w+){0,5} ${secrets}(?: \\w+){0,8} (?:to|at|in|into|via) (?:\\w+ ){0,3}(?:https?|www|url|link|image|webhook|address|server|endpoint|\\w+ (?:com|org|net|io|example|test))`,
  `(?:include|insert|embed|render|add|append|output|show|display|end|finish)(?: \\w+){0,8} (?:image|link|url|markdown)(?: \\w+){0,12} ${secrets}`,
  `(?:enable|enter|activate|switch to|switch into) (?:dan|jailbreak|jailbroken|unrestricted|do anything now) mode`,
  `(?:system|admin|administrator|developer|security|safety|instruction|prompt) override (?:\\w+ ){0,4}(?:ignore|you|activated|engaged|enabled|initiated|all|accepted|authori[sz]ed)`,
];

const german = [
  `(?:ignorier\\w{0,3}|vergiss|vergesst|vergessen sie|missachte\\w?|ubergeh\\w{0,2}|verwirf|uberschreib\\w{0,2}|beachte)(?: (?:sie|bitte|alle|alles|samtliche|die|deine|ihre|eure|jegliche|nicht|ab|sofort|jetzt|mehr|andere|anderen)){0,5} (?:vorherigen?|vorigen?|vorangegangenen?|vorangehenden?|bisherigen?|obigen?|fruheren?|ursprunglichen?|bestehenden?|vorstehenden?)(?: \\w+){0,1} (?:anweisung(?:en)?|instruktion(?:en)?|befehle?|vorgaben?|regeln?|anleitung(?:en)?|prompts?|richtlinien|systemanweisung(?:en)?|kontext)`,
  `(?:ignorier\\w{0,3}|vergiss|missachte) (?:alle )?(?:deine|die|alle)(?: (?:system|bisherigen))? ?(?:systemanweisungen|anweisungen|instruktionen|richtlinien)(?= \\||$| und| oben)`,
  `(?:du bist|sie sind) (?:jetzt|nun|ab jetzt|ab sofort|von nun an) (?:ein|eine|der|die|mein|im) (?:\\w+ ){0,3}(?:ki|assistent|assistentin|chatbot|sprachmodell|ki assistent|entwicklermodus|ki modell)`,
  `(?:sag\\w{0,2}|erzahl\\w{0,2}|verrate?|teile) (?:das |dies |davon |es )?(?:dem|der|den) (?:nutzer|benutzer|anwender|nutzerin|nutzern|benutzern)(?: (?:das|davon|dies|es|hiervon))? (?:nicht|nichts)`,
  `(?:erwahne|nenne|verrate|zeige) (?:das|dies|es|diese anweisung|diesen hinweis|hiervon|davon)? ?(?:gegenuber (?:dem|der|den)|dem) (?:nutzer|benutzer|anwender)n? (?:nicht|nichts|niemals|nie)`,
  `(?:gib|zeig\\w?|verrat\\w?|nenn\\w?|offenbar\\w?|wiederhol\\w?|druck\\w?)(?: (?:mir|uns|bitte|vollstandig|wortlich|sofort|jetzt)){0,3} (?:deinen?|ihren?|den|die|deine) (?:gesamten? |vollstandigen? |geheimen? |internen? )?(?:system ?prompt|systemanweisung(?:en)?|systemnachricht|geheimen anweisungen|internen anweisungen)`,
  `als (?:ki|sprachmodell|ki modell|ki assistent|assistent|chatbot)(?: \\w+)? (?:musst|sollst|wirst|hast) du`,
  `(?:send\\w{0,2}|schick\\w{0,2}|ubermittle|uberm?itteln)(?: \\w+){0,4} (?:gesprach\\w*|unterhaltung|chatverlauf|konversation|nutzerdaten|passwort|passworter|systemprompt|zugangsdaten)(?: \\w+){0,5} (?:an|nach|zu) (?:https?|www|\\w+ \\w+)`,
];

const french = [
  `(?:ignor\\w{1,3}|oubli\\w{1,3}|neglig\\w{1,4}|ne (?:tiens|tenez|tenir) (?:pas|aucun) compte|fais abstraction|faites abstraction)(?: (?:toutes?|tous|les|des|de|tes|vos|ces|tout|et)){0,4} (?:instructions?|consignes?|directives?|regles|ordres)(?: \\w+)? (?:precedentes?|precedents|anterieures?|ci dessus|initiales?|d origine|recues?|qui precedent|du systeme)`,
  `(?:tu es|vous etes) (?:maintenant|desormais|a present|dorenavant) (?:une?|le|la|en|mon) (?:\\w+ ){0,3}(?:ia|assistante?|chatbot|modele de langage|agent conversationnel|mode developpeur|intelligence artificielle)(?! (?:commerciale?|maternelle|social|juridique|de direction))`,
  `ne (?:le |la |l |les |lui |leur )?(?:dis|dites|dis le|revele|revelez|mentionne|mentionnez|parle|parlez|montre|montrez)(?: \\w+){0,5} (?:a l|aux|a votre|a ton) (?:utilisateurs?|utilisatrice)`,
  `(?:revele\\w{0,2}|affiche\\w{0,2}|montre\\w{0,2}|donne\\w{0,2}|repete\\w{0,2}|imprime\\w{0,2}|divulgue\\w{0,2})(?: \\w+){0,2} (?:ton|votre|tes|vos) (?:prompt|invite|instructions|message|consignes|directives)(?: (?:de |du )?(?:systeme?|cachees|secretes|initiales|internes|system)|(?= \\||$))`,
  `en tant qu (?:ia|intelligence artificielle|assistant|modele de langage)(?: \\w+){0,2} (?:tu dois|vous devez)`,
  `(?:envoie|envoyez|transmets|transmettez)(?: \\w+){0,4} (?:conversation|historique|mots? de passe|donnees de l utilisateur|identifiants)(?: \\w+){0,5} (?:a|vers|sur) (?:l adresse )?(?:https?|www|\\w+ \\w+)`,
];

const spanish = [
  `(?:ignor(?:a|e|ad|en|ar)|olvid(?:a|e|ad|en|ar)|omit(?:e|a|an|ir)|descart(?:a|e|ar)|desatiende|haz caso omiso de|haga caso omiso de|no hagas caso (?:a|de)|no sigas)(?: (?:todas?|todos|las|los|tus|sus|de|cualquier|a|estas|y)){0,4} (?:instrucciones|instruccion|indicaciones|ordenes|reglas|directivas|directrices)(?: \\w+)? (?:anteriores|anterior|previas|previa|de arriba|originales|iniciales|precedentes|del sistema|recibidas)`,
  `(?:ahora eres|ahora es usted|a partir de ahora (?:eres|seras|actua|responde|actuaras)|desde ahora eres) (?:un|una|el|la|mi|como)(?: \\w+){0,3} (?:ia|asistente|chatbot|modelo de lenguaje|inteligencia artificial|modo desarrollador)(?! (?:social|dental|ejecutiv|legal))`,
  `no (?:le |se lo |lo )?(?:digas|diga|menciones|mencione|informes|informe|reveles|revele|cuentes|muestres)(?: \\w+){0,5} (?:al|a los|a la) (?:usuarios?|usuaria)`,
  `(?:revela|muestra|imprime|dime|repite|ensena|divulga|muestrame)(?: \\w+){0,2} (?:tu|tus|su|sus) (?:prompt|instrucciones|mensaje|directrices)(?: (?:de |del )?(?:sistema|ocultas|secretas|iniciales|internas|system)|(?= \\||$))`,
  `como (?:ia|inteligencia artificial|asistente|modelo de lenguaje|asistente de ia)(?: \\w+){0,2} (?:debes|tienes que|deberas)`,
  `(?:envia|envie|manda|mande|reenvia)(?: \\w+){0,4} (?:conversacion|historial|contrasenas?|datos del usuario|credenciales)(?: \\w+){0,5} (?:a|hacia) (?:https?|www|\\w+ \\w+)`,
];

const eastern = [
  '(?:忽略|无视|無視|忘记|忘記)[^ |]{0,8}(?:指令|指示|提示词|命令)',
  '(?:以前|上記|これまで)の(?:すべての)?(?:指示|命令)を(?:無視|忘れ)',
];

/** Anywhere in a text. */
export const orders: readonly string[] = [`\\b(?:${[english, german, french, spanish].flat().join('|')})`, ...eastern];

/** Of the text without spaces, digits and look-alikes read as letters: long enough not to come about by chance. */
export const squeezedOrders: readonly string[] = [
  `(?:ignore|disregard|forget)(?:all|any|the|of|my|your|these|those){0,3}${before}(?:system)?${rules}`,
  '(?:ignore|disregard)yoursystemprompt',
  '(?:reveal|print|repeat|output|showme|display)(?:the|your)(?:entire|full|whole|hidden)?systemprompt',
  '(?:donot|dont|never)telltheuser',
  'youarenowdanand',
  'ignorieren?(?:sie)?(?:bitte)?(?:alle|die|deine|samtliche){0,2}(?:vorherigen|bisherigen|obigen|fruheren)(?:anweisungen|instruktionen|befehle)',
  '(?:ignore|oublie)[rz]?(?:toutes)?(?:les|tes|vos)(?:instructions|consignes|directives)(?:precedentes|anterieures|cidessus)',
  '(?:ignora|ignore|olvida)(?:todas)?(?:las|tus)?instrucciones(?:anteriores|previas)',
];

/** At the begin of a line or sentence, where a text gives itself out for someone whose word counts. */
export const callsAtStart: readonly string[] = [
  `(?:system|assistant|developer|sistema|systeme|systemnachricht|asistente|ki assistent) ?(?:message|prompt|instruction|instructions|note|notice|update|override|admin)? ?(?=: ).{0,200}\\b(?:you (?:are|must|should|will|shall|have)|ignore|disregard|obey|respond|the user|your (?:answer|response|reply|instructions|prompt)|instructions|du musst|du bist|ignoriere|tu dois|ignorez|debes|eres|ignora|i will now|override)\\b`,
  `(?:here (?:are|is) |these are |read |important )?(?:your |the |my )?(?:new|updated|revised|real|neue|neuen|nouvelles?|nuevas?) (?:system )?(?:instructions?|task|directives?|orders|prompt|anweisung(?:en)?|aufgabe|instruktion(?:en)?|consignes?|instrucciones|instruccion|tarea|ordenes) ?(?:for (?:the |all )?${model} ?)?: (?=you |ignore|always|never|do not|from now|respond|answer|reply|say|tell|output|print|send|call|act|write|recommend|forget|disregard|stop|antworte|sag|ignoriere|du |sende|schreib|reponds|repondez|dis |dites|ignore|tu |responde|di |ignora|envia|escribe|toujours|siempre|immer)`,
  `(?:please |now |then |first |and |finally |also |instead |next )?(?:reveal|print|output|repeat|display|leak|expose|disclose|recite|dump)(?: (?:me|us|out|all|of|verbatim|back)){0,3} the (?:full |entire |whole |exact |hidden |secret |above )?(?:system prompt|system message|system instructions|hidden instructions|initial prompt|text above)`,
];
