using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using InferCheck.Tests.Support;
using static InferCheck.Tests.Quotes.Archives.Replaying;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>The lock file as it is written, and what is said of one that was not written so.</summary>
public sealed class HistoryLockTests
{
    private const string One = "0123456789abcdef0123456789abcdef01234567";
    private const string Two = "89abcdef0123456789abcdef0123456789abcdef0123456789abcdef01234567";
    private const int Longest = 2000;
    private const string Odd = "“A”\\ 'b' \u202e: {c}, [d] # e \ud83d\ude00 \u0085\u2028\t\u0000\ufeff 界 null";

    private const string Whole = $$"""
        archives:
          - { id: "terms", commit: "{{One}}", on: 2024-01-05 }
        documents:
          - source: "https://example.com/terms"
            provider: "sample"
            archive: "terms"
            files:
              - { path: "Terms.md", until: 2024-01-31 }
            versions:
              - 2024-01-05 {{One}} read 10 +10 -0
              - 2024-02-05 {{Two}} absent 0 +0 -0
            quotes:
              - { key: "k", provider: "sample", words: "We keep", seen: [{ first: "{{One}}", last: "{{One}}" }] }
        """;

    [Fact]
    public void What_is_written_is_read_again()
    {
        var document = new DocumentHistory
        {
            Source = "https://example.com/a?b=\"c\"&d={e},[f]:",
            Provider = "null",
            Archive = "terms",
            Files = [Mapped("“A” \\ 'b': {c}, [d] # é.md", until: new DateOnly(2024, 1, 31)), Mapped("true", from: new DateOnly(2024, 2, 1))],
            Versions =
            [
                .. Enum.GetValues<VersionState>().Index().Select(state =>
                    new DocumentVersion(new DateOnly(2024, 1, 1 + state.Index), $"{state.Index}{One[1..]}", state.Item)
                    {
                        Words = 999_999_999,
                        Came = state.Index,
                        Went = 7,
                    }),
                new DocumentVersion(new DateOnly(2024, 2, 1), Two, VersionState.Read) { File = 1 },
            ],
            Quotes =
            [
                new QuotePast("k1", "sample", Odd,
                    [new QuoteSpan(One, One) { Gone = $"1{One[1..]}", Became = Odd }, new QuoteSpan(Two, Two) { Was = new string('"', Longest) }]),
                new QuotePast("k2", "other", "- no", []),
            ],
        };
        var empty = document with { Archive = "another", Versions = [], Quotes = [], Files = [Mapped()] };
        var history = new HistoryLock([new ArchiveHead("terms", Two, new DateOnly(2024, 2, 1))], [document, empty]);
        var (again, faults) = Read(HistoryLockWriter.Text(history));
        Assert.Equal("", faults);
        Assert.Equal(HistoryLockWriter.Text(history), HistoryLockWriter.Text(again));
        Assert.Equal(history.Heads, again.Heads);
        var read = again.Find(document.Source, "terms")!;
        Assert.Equal(document.Versions, read.Versions);
        Assert.Equal(document.Files.Select(file => (file.Path, file.From, file.Until)), read.Files.Select(file => (file.Path, file.From, file.Until)));
        Assert.Equal(document.Quotes.SelectMany(quote => quote.Spans), read.Quotes.SelectMany(quote => quote.Spans));
        Assert.Equal(document.Quotes.Select(quote => quote with { Spans = [] }), read.Quotes.Select(quote => quote with { Spans = [] }));
    }

    [Fact]
    public void Nothing_is_written_and_read_again()
    {
        var (history, faults) = Read(HistoryLockWriter.Text(HistoryLock.Empty));
        Assert.Equal(("", 0, 0), (faults, history.Heads.Count, history.Documents.Count));
    }

    [Theory]
    [InlineData("read 10", "seen 10", "10:9: this is no version")]
    [InlineData("read 10", "READ 10", "10:9: this is no version")]
    [InlineData("read 10", "0 10", "10:9: this is no version")]
    [InlineData("2024-01-05 0", "2024-02-30 0", "10:9: this is no version")]
    [InlineData("- 2024-01-05 0", "- soon 0", "10:9: this is no version")]
    [InlineData("+10 -0", "+10 -0 in 1", "10:9: this is a version of no file")]
    [InlineData("+10 -0", "+10 -1000000000", "10:9: this is no version")]
    [InlineData("+10 -0", "+10 -0 and more", "10:9: this is no version")]
    [InlineData("read 10 +10 -0", "read 10", "10:9: this is no version")]
    [InlineData("on: 2024-01-05", "on: 5.1.2024", "2:76: `on` is no day")]
    [InlineData("until: 2024-01-31", "until: 2024-1-31", "8:36: `until` is no day")]
    [InlineData("first: \"0", "first: \"1", "13:75: `first` is the commit of no version that was read")]
    [InlineData("last: \"0", "last: \"1", "13:125: `last` is the commit of no version that was read")]
    [InlineData(One + "\" }] }", One + "\", gone: \"" + Two + "\" }] }", "13:175: `gone` is the commit of no version that was read")]
    [InlineData("id: \"terms\", ", "", "2:5: `id` is missing")]
    [InlineData("    provider: \"sample\"\n", "", "4:5: `provider` is missing")]
    [InlineData("    archive: \"terms\"\n", "", "4:5: `archive` is missing")]
    [InlineData("path: \"Terms.md\", ", "", "8:9: `path` is missing")]
    [InlineData("words: \"We keep\", ", "", "13:9: `words` is missing")]
    [InlineData(", seen: [", ", saw: [", "13:9: `seen` is missing or is no list")]
    [InlineData("    versions:\n", "    version:\n", "4:5: `versions` is missing or is no list")]
    [InlineData("archives:\n", "archive:\n", "1:1: `archives` is missing or is no list")]
    public void What_was_not_written_so_is_a_fault_at_its_place(string old, string text, string fault)
    {
        Assert.Contains(old, Whole, StringComparison.Ordinal);
        var (history, faults) = Read(Whole.Replace(old, text, StringComparison.Ordinal));
        Assert.StartsWith(fault, faults, StringComparison.Ordinal);
        Assert.Empty(history.Documents);
    }

    [Fact]
    public void What_the_cases_change_is_without_a_fault()
    {
        var (history, faults) = Read(Whole);
        Assert.Equal("", faults);
        Assert.Equal(2, history.Document().Versions.Count);
    }

    [Theory]
    [InlineData("was")]
    [InlineData("became")]
    public void A_passage_that_is_too_long_is_a_fault(string key)
    {
        const string end = One + "\" }] }";
        Assert.Equal("", Read(Whole.Replace(end, $"{One}\", {key}: \"{new string('x', Longest)}\" }}] }}", StringComparison.Ordinal)).Faults);
        var faults = Read(Whole.Replace(end, $"{One}\", {key}: \"{new string('x', Longest + 1)}\" }}] }}", StringComparison.Ordinal)).Faults;
        Assert.StartsWith("13:", faults, StringComparison.Ordinal);
        Assert.EndsWith($": `{key}` is longer than {Longest} characters", faults, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_stands_twice_is_a_fault()
    {
        var document = Whole[Whole.IndexOf("  - source:", StringComparison.Ordinal)..];
        Assert.Equal("1:1: `https://example.com/terms` stands twice for terms", Read($"{Whole}\n{document}").Faults);
        Assert.Equal("", Read($"{Whole}\n{document.Replace("archive: \"terms\"", "archive: \"other\"", StringComparison.Ordinal)}").Faults);
    }

    [Fact]
    public void A_quote_that_stands_twice_is_a_fault()
    {
        var quote = Whole[Whole.IndexOf("      - { key:", StringComparison.Ordinal)..];
        Assert.Equal("13:7: a quote stands twice here", Read($"{Whole}\n{quote}").Faults);
    }

    [Fact]
    public void A_fault_keeps_the_old_file()
    {
        using var folder = new SampleContent();
        folder.Write("history.lock.yaml", HistoryLockWriter.Text(HistoryLock.Empty));
        var before = File.ReadAllText(folder.PathOf("history.lock.yaml"));
        var (files, none) = ReplayFiles.Read(folder.Folder);
        Assert.Empty(none);
        var faults = files.Save(new HistoryLock([new ArchiveHead("terms", One, default)], [new DocumentHistory
        {
            Source = Source,
            Provider = "sample",
            Archive = "terms",
            Files = [Mapped()],
            Versions = [],
            Quotes = [new QuotePast("k", "sample", "words", [new QuoteSpan(One, One)])],
        }]));
        Assert.NotEmpty(faults);
        Assert.Equal(before, File.ReadAllText(folder.PathOf("history.lock.yaml")));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Folder), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static (HistoryLock History, string Faults) Read(string text)
    {
        using var folder = new SampleContent();
        folder.Write("history.lock.yaml", text);
        var (files, faults) = ReplayFiles.Read(folder.Folder);
        return (files.History, Replaying.Faults(faults));
    }
}
