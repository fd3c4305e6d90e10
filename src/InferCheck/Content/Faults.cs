using InferCheck.Diagnostics;

namespace InferCheck.Content;

/// <summary>What can be wrong with a file before its content is looked at.</summary>
public static class Faults
{
    public static RuleInfo UnreadableFile { get; } = new("unreadable-file", Severity.Error, "a file cannot be opened")
    {
        Why = "A folder where a file should be, a link that leads nowhere, or one to a folder, would silently remove a profile from the site.",
        Bad = "providers/openai.md -> missing.md",
        Good = "providers/openai.md",
    };

    public static RuleInfo OutsideLink { get; } = new("outside-link", Severity.Error, "a link leads out of the content folder")
    {
        Why = "What stands in the content is published. A link can lead to any file of the machine that serves it, such as a key.",
        Bad = "pages/about.md -> /etc/passwd",
        Good = "pages/about.md",
    };

    public static RuleInfo RepositoryFile { get; } = new("repository-file", Severity.Error, "a file is named as in a git repository")
    {
        Why = "With `HEAD`, `config`, `objects` and `refs` a folder is a repository to git, and whoever calls git in it runs the commands that its `config` " +
            "names. A `.git` at the top is left alone: the content may be a checkout of its own.",
        Bad = "HEAD\nconfig",
        Good = "providers/openai.md",
    };

    public static RuleInfo NotUtf8 { get; } = new("not-utf8", Severity.Error, "a file is not UTF-8")
    {
        Why = "Quotes are shown letter for letter, so the letters must be certain.",
        Bad = "name: Caf\\xE9",
        Good = "name: Café",
    };

    public static RuleInfo ByteOrderMark { get; } = new("byte-order-mark", Severity.Error, "a file starts with a byte order mark")
    {
        Why = "The mark is invisible in editors and would stand before the front matter.",
        Bad = "\\uFEFF---",
        Good = "---",
    };

    public static RuleInfo FileTooLarge { get; } = new("file-too-large", Severity.Error, "a file is larger than a megabyte")
    {
        Why = "A profile is a few kilobytes; something else was committed by mistake.",
        Bad = "providers/openai.md: 5000 KB",
        Good = "providers/openai.md: 12 KB",
    };

    public static RuleInfo EmptyFile { get; } = new("empty-file", Severity.Error, "a file has no content")
    {
        Why = "An empty file is a profile that was lost.",
        Bad = "providers/openai.md: 0 KB",
        Good = "providers/openai.md",
    };

    public static RuleInfo FrontMatter { get; } = new("front-matter", Severity.Error, "the front matter is missing or never closed")
    {
        Why = "A Markdown file starts with `---`, its keys, and a second `---`; without the second one all notes would be read as keys.",
        Bad = "---\nname: DeepSeek API\nNotes on DeepSeek.",
        Good = "---\nname: DeepSeek API\n---\nNotes on DeepSeek.",
    };

    public static RuleInfo YamlSyntax { get; } = new("yaml-syntax", Severity.Error, "the YAML cannot be read")
    {
        Why = "Nothing of the file reaches the site until it can be read. Quotation marks around a text mend most of it: it needs them when a colon and a " +
            "space stand in it, or when it begins with one of @ % ` * & ! > | { [ or a quotation mark. A colon after a key is followed by a space, an " +
            "apostrophe within single quotation marks is doubled, lines are indented with spaces, and keys of one block begin in the same column.",
        Bad = "summary: Training: ruled out.\nvalue:never\nnote: 'We don't train'\nvendor: @example\nmodels: [V4 Flash, V4 Pro",
        Good = "summary: \"Training: ruled out.\"\nvalue: never\nnote: 'We don''t train'\nvendor: \"@example\"\nmodels: [V4 Flash, V4 Pro]",
        IsMended = true,
    };

    public static RuleInfo DuplicateKey { get; } = new("duplicate-key", Severity.Error, "a key stands twice in one map")
    {
        Why = "Only one of the two would be shown, and nobody could say which.",
        Bad = "status: verified\nstatus: third-party",
        Good = "status: verified",
    };

    public static RuleInfo Anchor { get; } = new("yaml-anchor", Severity.Error, "an anchor or alias is used")
    {
        Why = "A claim must be readable where it stands; text that is pulled in from elsewhere changes without its line changing.",
        Bad = "evidence: *shared",
        Good = "evidence:\n  - quote: We do not train on your data.",
    };

    public static RuleInfo TooDeep { get; } = new("too-deep", Severity.Error, "lists and maps are nested too deeply")
    {
        Why = "No key of the content needs more than a few levels.",
        Bad = "models: [[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]",
        Good = "models: [V4 Flash]",
    };

    public static RuleInfo TooManyValues { get; } = new("too-many-values", Severity.Error, "a file holds more keys and values than anybody reads")
    {
        Why = "Every one of them is looked at by every rule, and no file that somebody wrote comes near it.",
        Bad = "models: [ a, (10001 times) ]",
        Good = "models: [V4 Flash]",
    };

    public static RuleInfo BadSlug { get; } = new("bad-slug", Severity.Error, "a file name is no slug")
    {
        Why = "The name of the file is the address of the page: small letters, digits and single hyphens.",
        Bad = "providers/Open_AI.md",
        Good = "providers/open-ai.md",
    };

    public static RuleInfo MissingFile { get; } = new("missing-file", Severity.Error, "a vocabulary file is missing")
    {
        Why = "Without the vocabulary no claim has a meaning.",
        Bad = "vocabulary/topics.yaml: missing",
        Good = "vocabulary/topics.yaml",
    };

    public static RuleInfo UnexpectedFile { get; } = new("unexpected-file", Severity.Warning, "a file is not read")
    {
        Why = "A profile with the wrong ending, or in the wrong folder, would be missed without a word.",
        Bad = "provider/openai.md",
        Good = "providers/openai.md",
    };

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        UnreadableFile, OutsideLink, RepositoryFile, NotUtf8, ByteOrderMark, FileTooLarge, EmptyFile, FrontMatter, YamlSyntax,
        DuplicateKey, Anchor, TooDeep, TooManyValues, BadSlug, MissingFile, UnexpectedFile,
    ];
}
