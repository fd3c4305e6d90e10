using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Measuring;
using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Model.Shapes;
using InferCheck.Quotes;
using InferCheck.Quotes.Archives;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>
/// A small content into which the example of a rule is put where its keys belong: into a profile, its one claim, or that claim's one piece of evidence.
/// What `docs/rules.md` writes short is written out: `word (9 times)`, the byte `\xE9`, `value: new   # was old`, and lists of files.
/// </summary>
internal sealed partial class ExampleContent : IDisposable
{
    private const string Place = "providers/example.md";
    private const string Faq = "faq/example.md";
    private const string Offers = "offers/openai.yaml";
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private const string Claims = "claims:\n  - topic: training\n    value: never\n    status: verified\n    summary: It is ruled out.\n    evidence:\n";

    /// <summary>What keys an example may have, the likeliest home first.</summary>
    private static readonly (Shape Shape, Action<ExampleContent, string> Put)[] Homes =
    [
        (ProfileShapes.Provider, (content, text) => content.Profile(text)),
        (ProfileShapes.Claim, (content, text) => content.Profile($"claims:\n{Item(text, 2)}")),
        (ProfileShapes.Evidence, (content, text) => content.Profile($"{Claims}{Item(text, 6)}")),
        (EditorialShapes.Faq, (content, text) => content.Write(Faq, $"---\n{text}\n---\nAn answer.\n")),
        (VocabularyShapes.Topic, (content, text) =>
            content.sample.Replace("vocabulary/topics.yaml", "- key: training\n", $"- key: example\n{Indented(text, 2)}- key: training\n")),
        (VocabularyShapes.Value, (content, text) =>
            content.sample.Replace("vocabulary/topics.yaml", "- key: training\n", $"- key: example\n  values:\n{Indented(text, 4)}- key: training\n")),
        (VocabularyShapes.LegalDate, (content, text) =>
            content.sample.Replace("vocabulary/dates.yaml", "- key: sample-law\n", $"- key: example\n{Indented(text, 2)}- key: sample-law\n")),
        (OfferShapes.Offer, (content, text) => content.Write(Offers, $"offers:\n{Item(text, 2)}")),
        (OfferShapes.OfferList, (content, text) => content.Write(Offers, $"{text}\n")),
        (OfferShapes.AiModel, (content, text) => content.Write("models/example.yaml", $"{text}\n")),
        (ReadingShapes.Reading, (content, text) => content.Reading(text)),
        (VocabularyShapes.Synonyms, (content, text) => content.Write("vocabulary/synonyms.yaml", $"{text}\n")),
        (new Shape("tier", [new Field("preset", FieldType.Preset, "")]),
            (content, text) => content.sample.Replace("vocabulary/presets.yaml", "\ntiers:\n", $"\ntiers:\n  - key: example\n{Indented(text, 4)}")),
        (VocabularyShapes.Answers, (content, text) => content.Write("vocabulary/presets.yaml",
            File.ReadAllText(content.sample.PathOf("vocabulary/presets.yaml")).Split("\nanswers:\n")[0] + $"\nanswers:\n{Indented(text, 2)}")),
        (VocabularyShapes.Supposition, (content, text) =>
            content.sample.Replace("vocabulary/presets.yaml", "\nsuppositions:\n", $"\nsuppositions:\n  - key: example\n{Indented(text, 4)}")),
        (new Shape("lock", [new Field("sources", FieldType.Map, "")]), (content, text) => content.Write("sources.lock.yaml", $"{text}\n")),
        (new Shape("exception", [new Field("source", FieldType.Url, ""), new Field("reason", FieldType.Text, ""), new Field("since", FieldType.Date, "")]),
            (content, text) => content.Write("verify-exceptions.yaml", $"{text}\n")),
        (new Shape("quality", [new Field("measures", FieldType.Map, "")]), (content, text) => content.Write("quality.yaml", $"{text}\n")),
        (new Shape("archived file", [new Field("path", FieldType.Text, "")]), (content, text) => content.Archive(text)),
        (new Shape("history", [new Field("versions", FieldType.Map, "")]), (content, text) => content.Write("history.lock.yaml",
            "archives: []\ndocuments:\n" + Item("source: https://acme.example/terms\nprovider: acme-ai\narchive: example\n"
                + $"files: [{{ path: Terms.md }}]\n{text}\nquotes: []", 2))),
    ];

    private readonly SampleContent sample = new();

    /// <summary>With the files that examples speak of.</summary>
    public ExampleContent()
    {
        foreach (var slug in new[] { "openai", "z-ai" })
        {
            Write($"providers/{slug}.md", SampleTexts.OtherProvider.Replace("name: Other API", $"name: {slug}"));
        }

        Write("providers/deepseek.md", WithoutSigns(SampleTexts.Provider).Replace("name: Sample API", "name: deepseek").Replace("aliases: [sample-old]\n", ""));
        foreach (var slug in new[] { "other", "z-ai", "deepseek" })
        {
            Write($"offers/{slug}.yaml", "offers:\n  - { model: gpt-5-5, currency: USD, input: 3, known: imported, via: models-dev, read: 2026-06-12 }\n");
        }

        sample.Write("models/gpt-5-5.yaml", SampleOffers.Foreign);
        sample.Replace("vocabulary/makers.yaml", "key: elsewhere", "key: openai");
        sample.Replace("models/foreign.yaml", "maker: elsewhere", "maker: openai");
        sample.Replace("models/gpt-5-5.yaml", "maker: elsewhere", "maker: openai");
        sample.Replace("vocabulary/datasets.yaml", "{ provider: other, name: other-ai, billed: EUR }", "{ provider: z-ai, name: zai }");
        Write("faq/zero-retention.md", SampleTexts.Faq);
        Write("indexes/chinese-ai-apis.md", SampleTexts.Index);
    }

    /// <summary>What gives a service away in code can be of one alone.</summary>
    private static string WithoutSigns(string profile) =>
        profile[..profile.IndexOf("endpoints:", StringComparison.Ordinal)] + profile[profile.IndexOf("reviews:", StringComparison.Ordinal)..];

    public void Put(string example)
    {
        if (Was().IsMatch(example))
        {
            PutOnce(Was().Replace(example, "${key}${old}"));
            sample.Commit();
        }

        PutOnce(Times().Replace(example,
            match => string.Join(' ', Enumerable.Repeat(match.Groups["word"].Value, int.Parse(match.Groups["count"].Value, null)))));
    }

    public IReadOnlyList<Diagnostic> Check()
    {
        var (archives, faults) = ReplayFiles.Read(sample.Folder);
        var unquoted = archives.Unquoted(SourceQuotes.Of(ContentReader.Read(sample.Folder).Catalog));
        return [.. sample.Check(), .. VerifyFiles.ReadAll(sample.Folder).Faults, .. faults, .. unquoted, .. Measured()];
    }

    public void Dispose() => sample.Dispose();

    /// <summary>A year on, when some of it was not read again in time.</summary>
    private IReadOnlyList<Diagnostic> Measured() => SampleContent.Today.AddYears(1) is var later
        && ContentCheck.Of(sample.Folder, later).Shares is { } shares ? QualityCheck.Of(sample.Folder, shares, later) : [];

    private void PutOnce(string example)
    {
        if (example.Split('\n').All(line => FileLine().IsMatch(line)))
        {
            Array.ForEach(example.Split('\n'), line => Stand(FileLine().Match(line)));
        }
        else if (example.Replace("\\uFEFF", "").StartsWith("---", StringComparison.Ordinal))
        {
            Write(Place, example.Replace("\\uFEFF", "\uFEFF"));
        }
        else if (Names(example) is { Count: > 0 } names)
        {
            Homes.MaxBy(home => names.Count(name => home.Shape.Find(name) is not null)).Put(this, example);
        }
        else
        {
            Write(Place, $"{SampleTexts.OtherProvider.Replace("Other API", "Example")}\n{example}\n");
        }
    }

    /// <summary>The keys it begins its lines with; of a list, those of its entries.</summary>
    private static List<string> Names(string example) =>
        [.. Key().Matches(example.StartsWith("- ", StringComparison.Ordinal) ? example.Replace("\n  ", "\n") : example).Select(key => key.Groups["key"].Value)];

    /// <summary>The keys of the example, and of a whole profile those it does not have, in their order.</summary>
    private void Profile(string keys)
    {
        var own = Names(keys);
        var others = TopLevel().Matches(SampleTexts.OtherProvider.Replace("Other API", "Example").Replace("retired: 2026-05-01\n", ""))
            .Where(entry => !own.Contains(entry.Groups["key"].Value))
                .ToLookup(entry => Order(entry.Groups["key"].Value) < own.Min(Order), entry => entry.Value);
        Write(Place, $"---\n{string.Concat(others[true])}{keys.TrimEnd('\n')}\n{string.Concat(others[false])}---\n");
    }

    /// <summary>A reading of a claim as it stands, but for what the example says.</summary>
    private void Reading(string keys)
    {
        var own = Names(keys);
        sample.Read("training", Verdicts.Carried, "ai-second-reader", provider: "deepseek");
        var lines = File.ReadAllLines(sample.PathOf("readings/deepseek.yaml")).Skip(1).Select(line => line[4..]);
        var all = lines.Where(line => !own.Contains(line.Split(':')[0])).Concat(keys.Split('\n'));
        Write("readings/deepseek.yaml", $"readings:\n{Item(string.Join('\n', all), 2)}");
    }

    /// <summary>A file of an archive, beside a profile that quotes the terms of which such files are versions.</summary>
    private void Archive(string file)
    {
        Profile($"{Claims}{Item("quote: We never train on it.\nsource: https://acme.example/terms\ndocument: contract\ndated: undated\nread: 2026-06-12", 6)}");
        Write("archives.yaml", "archives:\n  - id: example\n    name: Example\n    repository: https://github.com/example/example\n    licence: CC0-1.0\n"
            + $"    attribution: Example\n    kind: terms\n    files:\n{Indented(file, 6)}");
    }

    private static int Order(string key) => ProfileShapes.Provider.Fields.Select(field => field.Key).ToList().IndexOf(key);

    private void Stand(Match line)
    {
        var (path, target, size, missing) = (line.Groups["path"].Value, line.Groups["target"], line.Groups["size"], line.Groups["missing"].Success);
        if (missing)
        {
            File.Delete(sample.PathOf(path));
        }
        else if (target.Success)
        {
            File.Delete(sample.PathOf(path));
            File.CreateSymbolicLink(sample.PathOf(path), target.Value);
        }
        else if (!path.StartsWith("vocabulary/", StringComparison.Ordinal))
        {
            var text = path.StartsWith("pages/", StringComparison.Ordinal) ? SampleTexts.Page : SampleTexts.OtherProvider.Replace("Other API", "Example");
            Write(path, !size.Success ? text : size.Value is "0" ? "" : text + new string('x', int.Parse(size.Value, null) * 1024));
        }
    }

    private void Write(string name, string text)
    {
        var bytes = RawByte().Split(text).Select((part, index) => index % 2 == 0 ? Encoding.UTF8.GetBytes(part) : [Convert.ToByte(part, 16)]);
        sample.Write(name, [.. bytes.SelectMany(part => part)]);
    }

    private static string Item(string text, int margin) =>
        text.StartsWith("- ", StringComparison.Ordinal) ? Indented(text, margin) : $"{new string(' ', margin)}- {Indented(text, margin + 2).TrimStart(' ')}";

    private static string Indented(string text, int margin) => string.Concat(text.Split('\n').Select(line => $"{new string(' ', margin)}{line}\n"));

    [GeneratedRegex(@"^(?<path>[\w./-]+)( -> (?<target>\S+)|: (?<size>\d+) KB|(?<missing>: missing))?$", Plain)]
    private static partial Regex FileLine();

    [GeneratedRegex(@"^(- )?(\{ )?(?<key>[a-z_]+):", Plain | RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?<key>[a-z_]+):.*\n([ ].*\n)*", Plain | RegexOptions.Multiline)]
    private static partial Regex TopLevel();

    [GeneratedRegex(@"(?<word>\S+) \((?<count>\d+) times\)", Plain)]
    private static partial Regex Times();

    [GeneratedRegex(@"^(?<key> *\w+: ).*   # was (?<old>.*)$", Plain | RegexOptions.Multiline)]
    private static partial Regex Was();

    [GeneratedRegex(@"\\x(?<byte>[0-9A-F]{2})", Plain)]
    private static partial Regex RawByte();
}
