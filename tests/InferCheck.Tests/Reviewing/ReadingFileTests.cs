using InferCheck.Model.Readings;
using InferCheck.Reviewing;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Reviewing;

public sealed class ReadingFileTests
{
    private const string File = "readings/sample.yaml";

    [Fact]
    public void What_was_said_is_read_again_letter_for_letter_and_is_no_fault()
    {
        using var content = new SampleContent();
        content.Read("training", Verdicts.Carried, "Jane Reader");
        content.Read("retention", Verdicts.Stretched, "ai-second-reader", "It says \"30 days\": of logs \\ and of nothing else.");
        var readings = SampleReadings.Of(content);
        Assert.Equal(["training", "retention"], readings.Select(reading => reading.Topic!.Value));
        Assert.Equal([Reading.Person, Reading.Machine], readings.Select(reading => reading.Kind!.Value));
        Assert.Equal("It says \"30 days\": of logs \\ and of nothing else.", readings[1].Note!.Value);
        Assert.Equal(["doubted-claim"], content.Check().Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Of_one_reader_the_last_word_on_a_claim_stays_and_everything_else_too()
    {
        using var content = new SampleContent();
        content.Read("training", Verdicts.Carried, "Jane Reader");
        content.Read("retention", Verdicts.Carried, "Jane Reader");
        content.Replace(File, "readings:\n", "# who read it\nreadings:\n");
        var second = $"  - claim: {SampleReadings.Print(content, "retention")}";
        content.Replace(File, second, "  # the second\n" + second);
        var before = System.IO.File.ReadAllLines(content.PathOf(File));
        content.Read("training", Verdicts.NotOpened, "jane reader");
        var after = System.IO.File.ReadAllLines(content.PathOf(File));
        Assert.Equal(before.Length, after.Length);
        Assert.Equal([("    verdict: carried", "    verdict: not-opened"), ("    by: \"Jane Reader\"", "    by: \"jane reader\"")],
            before.Zip(after).Where(pair => pair.First != pair.Second));
    }

    [Fact]
    public async Task Many_who_write_at_once_lose_nothing()
    {
        using var content = new SampleContent();
        var given = Enumerable.Range(0, 12).Select(number =>
            SampleReadings.Given(content, number % 2 == 0 ? "training" : "retention", Verdicts.Carried, $"Reader {number}")).ToList();
        await Parallel.ForEachAsync(given, new ParallelOptions { MaxDegreeOfParallelism = 6 }, (reading, _) =>
        {
            string? fault;
            do
            {
                fault = new ReadingFile(content.Folder, "sample").Record(reading);
            }
            while (fault?.Contains("others keep writing", StringComparison.Ordinal) == true);
            Assert.Null(fault);
            return ValueTask.CompletedTask;
        });
        Assert.Equal(given.Select(reading => reading.By).Order(StringComparer.Ordinal),
            SampleReadings.Of(content).Select(reading => reading.By!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_claims_on_one_topic_and_part_keep_their_own_readings()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "  - topic: dpa\n", """
              - topic: certifications
                value: [iso27018]
                status: third-party
                scope: platform
                summary: Told by others.
                evidence:
                  - note: A reader saw it.
                    source: https://news.example.org/certificates
                    document: press
                    dated: undated
                    read: 2026-06-12
              - topic: dpa

            """.Replace("              - ", "  - ").Replace("                ", "    "));
        var catalog = InferCheck.Content.ContentReader.Read(content.Folder).Catalog;
        var profile = catalog.Providers.Single(provider => provider.Slug == "sample");
        var twins = profile.Claims.Where(claim => claim.Topic!.Value == "certifications").ToList();
        Assert.Equal(2, twins.Count);
        foreach (var twin in twins)
        {
            Assert.Null(new ReadingFile(content.Folder, "sample").Record(
                GivenReading.Of(profile, twin, catalog.Vocabulary, (Verdicts.Carried, null), "Jane Reader", SampleContent.Today)));
        }

        Assert.Equal(2, SampleReadings.Of(content).Count);
    }

    [Theory]
    [InlineData("readings: []\n")]
    [InlineData("readings:\n  - { claim: x, topic: training }\nnote: 1\n")]
    [InlineData("no yaml: [\n")]
    public void A_file_of_another_form_stays_as_it_is(string text)
    {
        using var content = new SampleContent();
        var given = SampleReadings.Given(content, "training", Verdicts.Carried, "Jane Reader");
        content.Write(File, text);
        Assert.Contains("not written as this program writes it", new ReadingFile(content.Folder, "sample").Record(given), StringComparison.Ordinal);
        Assert.Equal(text, System.IO.File.ReadAllText(content.PathOf(File)));
    }

    [UnixFact]
    public void A_link_out_of_the_content_is_not_written_through()
    {
        using var content = new SampleContent();
        var given = SampleReadings.Given(content, "training", Verdicts.Carried, "Jane Reader");
        Directory.CreateDirectory(content.Beside("elsewhere"));
        Directory.CreateSymbolicLink(content.PathOf("readings"), content.Beside("elsewhere"));
        Assert.NotNull(new ReadingFile(content.Folder, "sample").Record(given));
        Assert.Empty(Directory.EnumerateFileSystemEntries(content.Beside("elsewhere")));
    }

    [UnixFact]
    public void A_file_that_may_not_be_written_says_so_and_stays()
    {
        using var content = new SampleContent();
        content.Read("training", Verdicts.Carried, "Jane Reader");
        var (path, before) = (content.PathOf(File), System.IO.File.ReadAllText(content.PathOf(File)));
        new FileInfo(path).IsReadOnly = true;
        var given = SampleReadings.Given(content, "retention", Verdicts.Carried, "Jane Reader");
        Assert.Contains("read-only", new ReadingFile(content.Folder, "sample").Record(given), StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllText(path));
    }
}
