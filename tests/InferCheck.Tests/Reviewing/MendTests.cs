using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Reviewing;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Reviewing;

public sealed class MendTests
{
    private const string Sample = "providers/sample.md";

    [Fact]
    public void A_condition_an_exclusion_and_a_longer_quote_are_put_where_they_belong_and_nothing_else_moves()
    {
        using var content = new SampleContent();
        content.Replace(Sample, "    summary: Kept for checks", "    # ours\n    summary: Kept for checks");
        var before = File.ReadAllLines(content.PathOf(Sample));
        Assert.Null(Mend(content, "retention", new ClaimMend
        {
            Condition = "logging is \"on\"",
            Exclusion = "backups",
            Quotes = new Dictionary<int, string> { [0] = "Inputs are deleted after 30 days. Backups are kept for a year." },
        }).Fault);
        var after = File.ReadAllLines(content.PathOf(Sample));
        Assert.Equal(["      - quote: Inputs are deleted after 30 days."], before.Except(after));
        Assert.Equal(
        [
            "    conditions:", "      - \"logging is \\\"on\\\"\"", "    excludes:", "      - \"backups\"",
            "      - quote: \"Inputs are deleted after 30 days. Backups are kept for a year.\"",
        ], after.Except(before));
        Assert.Empty(content.Check());
    }

    [Fact]
    public void A_list_in_brackets_stays_one()
    {
        using var content = new SampleContent();
        Assert.Null(Mend(content, "training", new ClaimMend { Condition = "a form is sent", Exclusion = "samples" }).Fault);
        var text = File.ReadAllText(content.PathOf(Sample));
        Assert.Contains("conditions: [the paid plan is used, \"a form is sent\"]\n    excludes: [feedback, \"samples\"]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_brings_its_line_of_history_where_there_is_a_last_commit()
    {
        using var content = new SampleContent();
        content.Commit();
        Assert.Null(Mend(content, "training", new ClaimMend { Value = "opt-out" }).Fault);
        var text = File.ReadAllText(content.PathOf(Sample));
        Assert.Contains("    value: opt-out\n", text, StringComparison.Ordinal);
        Assert.Contains($"  - {{ on: {SampleContent.Today:yyyy-MM-dd}, topic: training, from: opt-in, to: opt-out,", text, StringComparison.Ordinal);
        Assert.Empty(content.Check());
    }

    [Theory]
    [InlineData("training", "other words", "the words that stand there must stay")]
    [InlineData("training", "We do not train on your data.", "the words that stand there must stay")]
    public void A_quote_is_only_made_longer(string topic, string quote, string fault) =>
        Refused(topic, new ClaimMend { Quotes = new Dictionary<int, string> { [0] = quote } }, fault);

    [Fact]
    public void What_would_be_an_error_is_not_written() => Refused("training", new ClaimMend { Value = "sometimes" }, "sometimes");

    [Fact]
    public void Too_long_a_quote_is_not_written() => Refused("retention",
        new ClaimMend { Quotes = new Dictionary<int, string> { [0] = "Inputs are deleted after 30 days. " + string.Join(' ', Enumerable.Repeat("word", 80)) } },
        "not written");

    [Fact]
    public void A_claim_of_several_values_is_left_to_its_editor() => Refused("certifications", new ClaimMend { Value = "iso27001" }, "in the file");

    [Fact]
    public void A_claim_that_changed_meanwhile_is_looked_at_again()
    {
        using var content = new SampleContent();
        var print = SampleReadings.Print(content, "training");
        content.Replace(Sample, "Training needs a *separate* agreement", "Training needs an agreement");
        var before = File.ReadAllText(content.PathOf(Sample));
        var (_, fault) = new ProfileMender(content.Folder, ContentReader.Read(content.Folder).Catalog, SampleContent.Today)
            .Mend("sample", print, new ClaimMend { Exclusion = "samples" });
        Assert.Contains("changed while you read it", fault, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(content.PathOf(Sample)));
    }

    /// <summary>Over all profiles: what a mend adds is there, and every line that stood there stands there still, in its order.</summary>
    [Fact]
    public void In_every_profile_a_mend_touches_nothing_but_what_it_is_about()
    {
        using var copy = new SampleContent();
        Directory.CreateDirectory(copy.PathOf("providers"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Content, "providers")))
        {
            File.Copy(file, copy.PathOf($"providers/{Path.GetFileName(file)}"));
        }

        var mender = new ProfileMender(copy.Folder, RealContent.Catalog, DateOnly.FromDateTime(DateTime.Today));
        var faults = RealContent.Catalog.Providers.AsParallel()
            .SelectMany(provider => Chosen(provider).Select(claim => Fault(copy, mender, provider, claim)).OfType<string>()).ToList();
        Assert.Empty(faults);
    }

    private static IEnumerable<Claim> Chosen(Provider provider) =>
        provider.Claims.Where((_, place) => place % Math.Max(1, provider.Claims.Count / Thoroughness.Of(1, 4)) == 0);

    private static string? Fault(SampleContent copy, ProfileMender mender, Provider provider, Claim claim)
    {
        var path = copy.PathOf($"providers/{provider.Slug}.md");
        var before = File.ReadAllText(path);
        var (print, fault) = mender.Mend(provider.Slug, Print(claim), new ClaimMend { Condition = "a condition: of \"theirs\"", Exclusion = "# an exclusion" });
        var after = File.ReadAllText(path);
        File.WriteAllText(path, before);
        var read = new Provider(new ContentFile(DocumentKind.Provider, path, path, copy.Folder).Parse(after));
        var mended = read.Claims.FirstOrDefault(other => Print(other) == print);
        return fault is not null ? $"{claim.At}: {fault}"
            : mended?.Conditions[^1].Value != "a condition: of \"theirs\"" || mended.Excludes[^1].Value != "# an exclusion" ? $"{claim.At}: not there"
            : ClaimPrint.Changed(Print(claim), print!) is not ["limits"] ? $"{claim.At}: more than its limits changed"
            : read.Claims.Zip(provider.Claims).Count(pair => Print(pair.First) == Print(pair.Second)) != provider.Claims.Count - 1
                ? $"{claim.At}: others changed"
            : IsKept(before, after) ? null : $"{claim.At}: a line that stood there is gone";
    }

    /// <summary>But for a list in brackets, which grows on its line.</summary>
    private static bool IsKept(string before, string after)
    {
        var lines = new Queue<string>(after.Split('\n'));
        return before.Split('\n').All(line =>
        {
            while (lines.TryDequeue(out var next))
            {
                if (next == line || (line.TrimStart() is ['c' or 'e', ..] && line.EndsWith(']') && next.StartsWith(line[..^1], StringComparison.Ordinal)))
                {
                    return true;
                }
            }

            return false;
        });
    }

    private static string Print(Claim claim) => ClaimPrint.Of(claim, RealContent.Vocabulary);

    private static void Refused(string topic, ClaimMend mend, string fault)
    {
        using var content = new SampleContent();
        var before = File.ReadAllText(content.PathOf(Sample));
        Assert.Contains(fault, Mend(content, topic, mend).Fault, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(content.PathOf(Sample)));
    }

    private static (string? Print, string? Fault) Mend(SampleContent content, string topic, ClaimMend mend) =>
        new ProfileMender(content.Folder, ContentReader.Read(content.Folder).Catalog, SampleContent.Today)
            .Mend("sample", SampleReadings.Print(content, topic), mend);
}
