using InferCheck.Diagnostics;

namespace InferCheck.Tests.Importing;

/// <summary>What is taken over stands in the files beside what people wrote, which stays letter for letter.</summary>
public sealed class ImportFilesTests : IDisposable
{
    private const string Small =
        "  - { model: sample-small, id: \"sample-small\", currency: USD, input: 0.1, output: 0.4, known: imported, via: models-dev, read: 2026-06-12 }";

    private readonly DataSetFile file = new();

    [Fact]
    public void The_second_time_nothing_is_proposed()
    {
        Assert.Empty(file.Take());
        Assert.True(file.Propose().IsEmpty);
    }

    [Fact]
    public void What_is_written_has_no_fault()
    {
        Assert.Empty(file.Take());
        Assert.DoesNotContain(file.Content.Check(), finding => finding.Severity > Severity.Note);
        Assert.Contains("name: \"Sample \\\"Next\\\"\"", file.Lines("models/sample-next.yaml"));
    }

    [Fact]
    public void People_s_lines_stay_letter_for_letter()
    {
        var before = file.Lines("offers/sample.yaml");
        Assert.Empty(file.Take());
        var after = file.Lines("offers/sample.yaml");
        Assert.Equal(before.Where(line => !line.Contains("via: models-dev", StringComparison.Ordinal)),
            after.Where(line => !line.Contains("via: models-dev", StringComparison.Ordinal)));
        Assert.Equal(before.Select(line => line.Replace("via: models-dev, read: 2026-06-12", "via: models-dev, read: 2026-06-15")), after[..before.Length]);
    }

    [Fact]
    public void A_new_price_ends_the_old_row_and_stands_behind_all_others()
    {
        file.Take();
        var before = file.Lines("offers/sample.yaml");
        file.Replace("\"input\": 0.1,", "\"input\": 0.2,");
        Assert.Empty(file.Take(new DateOnly(2026, 6, 17)));
        var after = file.Lines("offers/sample.yaml");
        Assert.Contains(Small.Replace("known:", "to: 2026-06-17, known:").Replace("read: 2026-06-12", "read: 2026-06-15"), after);
        Assert.Equal(Small.Replace("input: 0.1", "input: 0.2").Replace("known:", "from: 2026-06-17, known:").Replace("read: 2026-06-12", "read: 2026-06-17"),
            after[^1]);
        Assert.Equal(before.Length + 1, after.Length);
        Assert.DoesNotContain(file.Content.Check(), finding => finding.Severity > Severity.Note);
        Assert.True(file.Propose(new DateOnly(2026, 6, 17)).IsEmpty);
    }

    [Fact]
    public void A_service_without_a_list_gets_one()
    {
        File.Delete(file.Content.PathOf("offers/other.yaml"));
        Assert.Empty(file.Take());
        Assert.Equal(["# What Other API runs, as far as anybody looked.", "offers:",
            "  - { model: foreign, id: \"foreign\", known: imported, via: models-dev, read: 2026-06-15 }"], file.Lines("offers/other.yaml"));
    }

    [Fact]
    public void An_imported_row_that_somebody_wrote_anew_is_left_alone_and_named()
    {
        file.Content.Replace("offers/sample.yaml", Small, Small.Replace("id: \"sample-small\"", "id: sample-small"));
        var before = file.Lines("offers/sample.yaml");
        Assert.StartsWith("offers/sample.yaml: 1 imported rows are not written as this program writes them", Assert.Single(file.Take()).Replace('\\', '/'),
            StringComparison.Ordinal);
        Assert.Equal(before, file.Lines("offers/sample.yaml"));
        Assert.True(File.Exists(file.Content.PathOf("models/sample-next.yaml")));
    }

    [Fact]
    public void A_list_whose_rows_are_not_its_end_is_left_alone_and_named()
    {
        file.Content.Write("offers/sample.yaml", File.ReadAllText(file.Content.PathOf("offers/sample.yaml")).Replace("billed: USD\n", "") + "billed: USD\n");
        var before = file.Lines("offers/sample.yaml");
        Assert.Contains("is not the last key", Assert.Single(file.Take()), StringComparison.Ordinal);
        Assert.Equal(before, file.Lines("offers/sample.yaml"));
    }

    [Fact]
    public void An_empty_list_is_opened()
    {
        file.Content.Write("offers/other.yaml", "# Nobody looked.\noffers: []\n");
        Assert.Empty(file.Take());
        Assert.Equal("offers:", file.Lines("offers/other.yaml")[1]);
    }

    public void Dispose() => file.Dispose();
}
