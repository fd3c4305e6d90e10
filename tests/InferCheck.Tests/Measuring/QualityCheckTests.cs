using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Measuring;
using InferCheck.Model.Readings;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Measuring;

/// <summary>What `quality.yaml` holds: for each fault what has it, and what only looks so.</summary>
public sealed class QualityCheckTests
{
    private const string Unquoted = "measures:\n  - { topic: legal-entity, measure: quoted, at_least: 93.3 }\n";
    private const string FellTo = "2: quality-fell: `quoted` of `legal-entity` fell to 0.0 % (0/1) from 93.3 %";
    private const string NoMeasures = "measures: []\n";

    [Fact]
    public void Without_a_file_nothing_is_held()
    {
        using var content = new MeasuredContent();
        Assert.Empty(content.All());
    }

    [Fact]
    public void A_share_that_fell_is_an_error_at_its_line()
    {
        using var content = new MeasuredContent(Unquoted);
        Assert.Equal([FellTo], content.Findings());
    }

    [Theory]
    [InlineData("training, measure: quoted, at_least: 100")]
    [InlineData("training, measure: quoted, at_least: 100.0, counted: 1/1")]
    [InlineData("training, measure: not-overdue, at_least: 99.9")]
    [InlineData("certifications, measure: read-by-person, at_least: 0")]
    [InlineData("payments, measure: quoted, at_least: 100")]
    [InlineData("training, measure: not-doubted, at_least: 100")]
    public void A_share_that_stands_is_not(string line)
    {
        using var content = new MeasuredContent($"measures:\n  - {{ topic: {line} }}\n");
        Assert.Empty(content.Findings());
    }

    /// <summary>Of all claims of the checkout one quote is taken away.</summary>
    [Fact]
    public void One_claim_of_all_is_enough()
    {
        using var folder = new SampleContent();
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(Repository.Content, file), File.ReadAllBytes(file));
        }

        File.Delete(folder.PathOf(QualityFile.Name));
        Array.ForEach(["providers/sample.md", "providers/other.md", "models/foreign.yaml", "models/sample-large.yaml", "models/sample-small.yaml",
            "offers/sample.yaml", "offers/other.yaml", "indexes/sample-index.md", "faq/sample-question.md"], name => File.Delete(folder.PathOf(name)));
        var check = ContentCheck.Of(folder.Folder, SampleContent.Today);
        Assert.Equal((null, true), (new QualityRaise(folder.Folder, check.Shares!).Run().Fault, check.Claims > 2000));
        Assert.Empty(QualityCheck.Of(folder.Folder, check.Shares!, SampleContent.Today));

        var profile = Directory.EnumerateFiles(folder.PathOf("providers")).Order(StringComparer.Ordinal).First(file => TakeQuote(file));
        var after = ContentCheck.Of(folder.Folder, SampleContent.Today);
        Assert.Equal(check.Quotes - 1, after.Quotes);
        var fell = QualityCheck.Of(folder.Folder, after.Shares!, SampleContent.Today)
            .Where(finding => finding.Message.StartsWith("`quoted`", StringComparison.Ordinal)).ToList();
        Assert.Equal([QualityRules.Fell, QualityRules.Fell], fell.Select(finding => finding.Rule));
        Assert.True(fell[0].Message.StartsWith("`quoted` of `all` fell", StringComparison.Ordinal), profile);
    }

    [Fact]
    public void Days_that_pass_warn_and_break_nothing()
    {
        using var content = new MeasuredContent("measures:\n  - { topic: training, measure: not-overdue, at_least: 100.0, counted: 1/1 }\n");
        Assert.Empty(content.Findings());
        var later = content.All(MeasuredContent.Today.AddYears(3)).Single(finding => finding.Rule != QualityRules.Unheld);
        Assert.Equal((QualityRules.Slipped, Severity.Warning), (later.Rule, later.Severity));
        Assert.Equal("`not-overdue` of `training` fell to 0.0 % (0/1) from 100.0 % (1/1)", later.Message);
    }

    [Fact]
    public void A_reader_who_doubts_is_heard_and_stops_nobody()
    {
        using var content = new MeasuredContent();
        content.Read("training", Verdicts.Carried, "one-reader");
        content.Read("retention", Verdicts.Carried, "one-reader");
        Assert.Null(content.Raise().Fault);
        content.Read("retention", Verdicts.Stretched, "another-reader");
        Assert.All(content.All().Where(finding => finding.Rule != QualityRules.Unheld), finding => Assert.Equal(QualityRules.Slipped, finding.Rule));
        Assert.Contains(content.Findings(), finding =>
            finding.EndsWith("`not-doubted` of `retention` fell to 0.0 % (0/1) from 100.0 % (1/1)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_that_changes_loses_its_reader()
    {
        using var content = new MeasuredContent();
        content.Read("retention", Verdicts.Carried, "one-reader");
        content.Raise();
        Assert.Empty(content.Findings());
        content.Sample.Replace("providers/sample.md", "qualifier: 30 days", "qualifier: 20 days");
        Assert.Equal(["quality-fell: `read-by-person` of `all` fell to 0.0 % (0/5) from 20.0 % (1/5)"],
            content.Findings().Where(finding => finding.Contains("`all`", StringComparison.Ordinal)).Select(finding => finding.Split(": ", 2)[1]));
    }

    [Fact]
    public void A_machine_is_no_person()
    {
        using var content = new MeasuredContent("measures:\n  - { topic: retention, measure: read-by-person, at_least: 0.1 }\n");
        content.Read("retention", Verdicts.Carried, "ai-reader");
        Assert.Equal(["1/1", "0/1"], new[] { "read-by-machine", "read-by-person" }.Select(measure => content.Shares().Find("retention", measure)?.Counts));
        Assert.Equal(["2: quality-fell: `read-by-person` of `retention` fell to 0.0 % (0/1) from 0.1 %"], content.Findings());
    }

    [Fact]
    public void Silence_needs_no_quote()
    {
        using var content = new MeasuredContent();
        Assert.Equal((null, "1/1"), (content.Shares().Find("dpa", "quoted"), content.Shares().Find("dpa", "not-overdue")?.Counts));
    }

    [Theory]
    [InlineData("2026-06-20", "")]
    [InlineData("2026-06-19", "{0}\n4: ended-exception: the exception for `quoted` of `legal-entity` ended on 2026-06-19")]
    public void An_exception_holds_on_its_last_day(string until, string findings)
    {
        using var content = new MeasuredContent(
            Unquoted + $"exceptions:\n  - {{ topic: legal-entity, measure: quoted, at_least: 0, reason: registers, until: {until} }}\n");
        Assert.Equal(string.Format(null, findings, FellTo), string.Join('\n', content.Findings()));
    }

    [Fact]
    public void An_exception_says_how_far()
    {
        using var content = new MeasuredContent(
            Unquoted + "exceptions:\n  - { topic: legal-entity, measure: quoted, at_least: 50.0, reason: registers, until: 2026-12-31 }\n");
        Assert.Equal([$"{FellTo}; its exception allows 50.0 %"], content.Findings());
    }

    [Theory]
    [InlineData("training, measure: quoted, at_least: 50.0")]
    [InlineData("retention, measure: quoted, at_least: 50.0")]
    public void An_exception_that_nothing_needs_is_told(string line)
    {
        using var content = new MeasuredContent("measures:\n  - { topic: training, measure: quoted, at_least: 90.0 }\n"
            + $"exceptions:\n  - {{ topic: {line}, reason: profiles are written anew, until: 2026-12-31 }}\n");
        Assert.Equal([$"4: idle-exception: `quoted` of `{line.Split(',')[0]}` is where it has to be without its exception"], content.Findings());
    }

    [Fact]
    public void A_topic_without_a_line_is_a_note_with_its_remedy()
    {
        using var content = new MeasuredContent(NoMeasures);
        var notes = content.All();
        Assert.Contains("`training` has no line for quoted, not-overdue, core-read", notes.Select(note => note.Message));
        Assert.All(notes, note => Assert.Equal((QualityRules.Unheld, "`infercheck check --raise` adds it"), (note.Rule, note.Help)));

        content.Sample.Replace(QualityFile.Name, NoMeasures, "measures:\n  - { topic: training, measure: quoted, at_least: 0 }\n");
        Assert.Contains("`training` has no line for not-overdue, core-read", content.All().Select(note => note.Message));
    }

    [Theory]
    [InlineData("- { topic: trainin, measure: quoted, at_least: 1 }", "`trainin` is no topic")]
    [InlineData("- { topic: training, measure: quotes, at_least: 1 }", "`quotes` is no measure")]
    [InlineData("- { topic: training, measure: quoted, at_least: 100.1 }", "100.1 % is more than all")]
    [InlineData("- { topic: training, measure: quoted, at_least: 87.35 }", "`87.35` is no share")]
    [InlineData("- { topic: training, measure: quoted, at_least: -1 }", "`-1` is no share")]
    [InlineData("- { topic: training, measure: quoted }", "`at_least` is missing")]
    [InlineData("- { measure: quoted, at_least: 1 }", "`topic` is missing")]
    [InlineData("- { topic: training, measure: quoted, at_least: 100.0, counted: 1/2 }", "1/2 is 50.0 % and not 100.0 %")]
    [InlineData("- { topic: training, measure: quoted, at_least: 100.0, counted: 3/2 }", "`counted` is no share")]
    [InlineData("- { topic: training, measure: quoted, at_least: 0.0, counted: 0/0 }", "`counted` is no share")]
    [InlineData("- { topic: training, measure: quoted, at_most: 1, at_least: 1 }", "`at_most` is not known here")]
    [InlineData("- training", "an entry of `measures` has no keys")]
    [InlineData("- { topic: training, measure: quoted, at_least: 1 }\n  - { topic: training, measure: quoted, at_least: 2 }",
        "a second line for `quoted` of `training`")]
    public void A_line_that_cannot_be_used_is_an_error(string line, string fault)
    {
        using var content = new MeasuredContent($"measures:\n  {line}\n");
        Assert.EndsWith($": broken-quality: {fault}", Assert.Single(content.Findings()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("at_least: 0, until: 2026-12-31", "`reason` is missing")]
    [InlineData("at_least: 0, reason: \" \", until: 2026-12-31", "`reason` is missing")]
    [InlineData("at_least: 0, reason: registers", "`until` is missing")]
    [InlineData("at_least: 0, reason: registers, until: 2026-12", "`until` is no day")]
    [InlineData("reason: registers, until: 2026-12-31", "`at_least` is missing")]
    [InlineData("at_least: 101, reason: registers, until: 2026-12-31", "101 % is more than all")]
    public void An_exception_that_does_not_say_why_until_when_and_how_far_is_none(string rest, string fault)
    {
        using var content = new MeasuredContent($"{Unquoted}exceptions:\n  - {{ topic: legal-entity, measure: quoted, {rest} }}\n");
        Assert.Equal([FellTo, $"4: broken-quality: {fault}"], content.Findings());
    }

    [Theory]
    [InlineData("a list\n", "`measures` is missing or is no list")]
    [InlineData("- { topic: training, measure: quoted, at_least: 1 }\n", "`measures` is missing or is no list")]
    [InlineData("measures: [\n", "")]
    [InlineData("", "")]
    public void A_file_of_another_form_is_no_silence(string text, string fault)
    {
        using var content = new MeasuredContent(text);
        Assert.Contains(fault, Assert.Single(content.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_part_of_the_version_and_no_stranger_in_the_folder()
    {
        using var content = new MeasuredContent();
        var (version, files) = (ContentVersion.Of(content.Sample.Folder), ContentHashes.Of(content.Sample.Folder).Files.Count);
        content.Raise();
        Assert.Equal((version, files), (ContentVersion.Of(content.Sample.Folder), ContentHashes.Of(content.Sample.Folder).Files.Count));
        Assert.Equal("", content.Sample.Report());

        // A provider may be called so.
        content.Sample.Write("offers/quality.yaml", "offers: []\n");
        Assert.NotEqual(version, ContentVersion.Of(content.Sample.Folder));
    }

    /// <summary>The page counts in the store, `check` in the files: they must not say two things.</summary>
    [Fact]
    public void The_page_of_quality_counts_the_same()
    {
        using var content = new MeasuredContent();
        content.Read("training", Verdicts.Carried, "one-reader");
        content.Read("retention", Verdicts.Carried, "ai-reader");
        content.Read("certifications", Verdicts.Wrong, "one-reader");
        var today = MeasuredContent.Today.AddDays(120);
        using var baked = new BakedContent(ContentReader.Read(content.Sample.Folder).Catalog);
        var (shares, rows) = (content.Shares(today), baked.Store.Quality.ByTopic(today));
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            Assert.Equal($"{row.Claims - row.Overdue}/{row.Claims}", shares.Find(row.Key, "not-overdue")!.Counts);
            Assert.Equal(row.Claims == row.NotStated ? null : $"{row.Quoted}/{row.Claims - row.NotStated}", shares.Find(row.Key, "quoted")?.Counts);
            Assert.Equal(row.ReadTwice + row.ReadOnce + row.Doubted, shares.Find(row.Key, "read-by-person")?.Part ?? 0);
            Assert.Equal(row.ByMachine, shares.Find(row.Key, "read-by-machine")?.Part ?? 0);
            Assert.Equal(row.Unread == row.Claims ? null : row.Claims - row.Unread - row.Doubted, shares.Find(row.Key, "not-doubted")?.Part);
        });
        Assert.True(rows.Sum(row => row.Overdue) > 0 && rows.Sum(row => row.Doubted) == 1);
    }

    /// <summary>The only quote of a claim that has one piece of evidence becomes a note.</summary>
    private static bool TakeQuote(string file)
    {
        var document = new ContentFile(Model.DocumentKind.Provider, file, file, Path.GetDirectoryName(file)!).Read().Document;
        var quote = new Model.Provider(document).Claims.Where(claim => claim.Is("verified") && claim.Evidence is [{ Quote: not null, Note: null }])
            .Select(claim => claim.Evidence[0].Fields.Entries.First(entry => entry.Key.Value == "quote").Key.At).FirstOrDefault();
        if (quote.Line == 0)
        {
            return false;
        }

        var lines = File.ReadAllLines(file);
        lines[quote.Line - 1] = lines[quote.Line - 1].Replace("quote:", "note:", StringComparison.Ordinal);
        File.WriteAllLines(file, lines);
        return true;
    }
}
