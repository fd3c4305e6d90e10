using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Model.Readings;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Reviewing;

public sealed class ReadStateTests
{
    private const string Sample = "providers/sample.md";

    [Theory]
    [InlineData(ReadStates.Unread)]
    [InlineData(ReadStates.ByMachine, "ai-second-reader:carried")]
    [InlineData(ReadStates.ByMachine, "ai-second-reader:carried", "ai-third-reader:carried")]
    [InlineData(ReadStates.Unread, "ai-second-reader:not-opened")]
    [InlineData(ReadStates.Once, "Jane Reader:carried")]
    [InlineData(ReadStates.Once, "Jane Reader:carried", "ai-second-reader:carried")]
    [InlineData(ReadStates.Once, "Jane Reader:carried", "John Reader:not-opened")]
    [InlineData(ReadStates.Twice, "Jane Reader:carried", "John Reader:carried")]
    [InlineData(ReadStates.Once, "Jane Reader:carried", "JANE READER:carried")]
    [InlineData(ReadStates.Doubted, "Jane Reader:carried", "John Reader:carried", "ai-second-reader:stretched")]
    [InlineData(ReadStates.Doubted, "Jane Reader:wrong")]
    [InlineData(ReadStates.Once, "Jane Reader:wrong", "Jane Reader:carried")]
    public void Persons_count_once_each_and_machines_never(string state, params string[] readings)
    {
        using var content = new SampleContent();
        foreach (var reading in readings)
        {
            var (by, verdict) = (reading.Split(':')[0], reading.Split(':')[1]);
            content.Read("training", verdict, by, Verdicts.IsDoubt(verdict) ? "Why." : null);
        }

        Assert.Equal(state, StateOf(content));
    }

    [Fact]
    public void Where_a_person_wrote_it_one_reader_more_makes_two()
    {
        using var content = new SampleContent();
        content.Replace(Sample, "by: ai-draft, kind: draft", "by: Anna Writer, kind: draft");
        content.Read("training", Verdicts.Carried, "Jane Reader");
        Assert.Equal(ReadStates.Twice, StateOf(content));
    }

    [Fact]
    public void The_writer_does_not_count_whatever_the_file_says()
    {
        using var content = new SampleContent();
        content.Replace(Sample, "by: ai-draft, kind: draft", "by: Jane Reader, kind: draft");
        content.Read("training", Verdicts.Carried, "Jane Reader");
        Assert.Equal(ReadStates.Unread, StateOf(content));
    }

    [Theory]
    [InlineData("value: opt-in", "value: never", "value,meaning")]
    [InlineData("conditions: [the paid plan is used]", "conditions: [the paid plan is used, a form is sent]", "limits")]
    [InlineData("excludes: [feedback]", "excludes: [samples]", "limits")]
    [InlineData("unless you agree.", "unless you agree to it.", "quotes")]
    [InlineData("translation: Without your consent", "translation: Without consent", "quotes")]
    [InlineData("https://pages.example.net/sample/zh", "https://pages.example.net/sample/cn", "sources")]
    [InlineData("Training needs a *separate*", "Training needs a", "summary")]
    public void A_claim_that_changed_is_read_no_more_and_it_is_told_in_what(string old, string text, string changed)
    {
        using var content = new SampleContent();
        content.Read("training", Verdicts.Carried, "Jane Reader");
        content.Replace(Sample, old, text);
        Assert.Equal(ReadStates.Unread, StateOf(content));
        Assert.Equal(changed, string.Join(',', Held(content).Changed));
    }

    [Theory]
    [InlineData("        read: 2026-06-12\n      - quote: 未", "        read: 2026-06-14\n      - quote: 未")]
    [InlineData("note: The terms were changed.", "note: The terms were changed in June.")]
    [InlineData("by: reader, kind: review", "by: another, kind: review")]
    public void Looking_again_and_what_stands_beside_a_claim_changes_nothing(string old, string text)
    {
        using var content = new SampleContent();
        content.Read("training", Verdicts.Carried, "Jane Reader");
        content.Replace(Sample, old, text);
        Assert.Equal(ReadStates.Once, StateOf(content));
    }

    [Fact]
    public void The_day_of_a_changed_value_is_that_of_the_history()
    {
        using var content = new SampleContent();
        content.Read("training", Verdicts.Carried, "Jane Reader");
        content.Replace(Sample, "value: opt-in", "value: never");
        Assert.Null(Held(content).ChangedOn);
        content.Replace(Sample, "material: true }\n",
            "material: true }\n  - { on: 2026-07-01, topic: training, from: opt-in, to: never, note: New., material: true }\n");
        Assert.Equal("2026-07-01", Held(content).ChangedOn);
    }

    private static HeldReading Held(SampleContent content)
    {
        var catalog = ContentReader.Read(content.Folder).Catalog;
        return HeldReading.Of(catalog.Providers.Single(provider => provider.Slug == "sample"), catalog.Readings["sample"], catalog.Vocabulary)[0];
    }

    private static string StateOf(SampleContent content)
    {
        var catalog = ContentReader.Read(content.Folder).Catalog;
        var provider = catalog.Providers.Single(provider => provider.Slug == "sample");
        var claim = provider.Claims.Single(claim => claim.Topic!.Value == "training");
        return ReadStates.Of(provider, HeldReading.Of(provider, catalog.Readings.GetValueOrDefault("sample"), catalog.Vocabulary)
            .Where(held => held.Claim == claim));
    }
}
