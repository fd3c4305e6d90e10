namespace InferCheck.Tests.Quotes.Archives;

/// <summary>`replay --propose`: what an archive declares, and where quotes stand, as lines for an editor to look at.</summary>
public sealed class ProposeTests : IDisposable
{
    private const string Service = "Sample";

    private readonly ReplayedContent content = new();

    [Fact]
    public void An_address_that_the_archive_declares_is_proposed_with_its_days()
    {
        content.Made.Write($"{Service}/Trust Page.md", Replaying.Text("Nothing is said here."));
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        Declare("Sample.json", """
            {
              "name": "Sample",
              "terms": { "Trust Page": { "fetch": "https://www.trust.example.com" }, "Not fetched": { "fetch": "https://trust.example.com/" } }
            }
            """);
        Declare("Sample.history.json", """
            { "Help": [{ "combine": [{ "fetch": "https://help.example.com/data" }], "validUntil": "2024-07-09T19:07:00.000Z" }] }
            """);
        Assert.Equal("""
              - id: terms
                files:
                  # the archive declares this address
                  - { path: "Sample/Help.md", source: "https://help.example.com/data", provider: sample, until: 2024-07-09 }
                  # the archive declares this address
                  - { path: "Sample/Trust Page.md", source: "https://trust.example.com/", provider: sample }

            """.ReplaceLineEndings("\n"), Proposed());
    }

    [Fact]
    public void A_file_of_the_same_service_is_proposed_when_a_long_quote_stands_in_it()
    {
        const string words = "The database of the sample service was closed within a day.";
        content.Replace("providers/sample.md", "The database was closed within a day.", words);
        content.Map($"{{ path: {Service}/Terms.md, source: \"{Replaying.Source}\", provider: sample }}");
        content.Made.Write($"{Service}/Terms.md", ReplayedContent.Terms());
        content.Made.Write($"{Service}/News.md", Replaying.Text(words));
        content.Made.Write("Other/News.md", Replaying.Text(words));
        content.Made.Commit("2024-01-05");
        Assert.Equal("""
              - id: terms
                files:
                  # one quote stands in it
                  - { path: "Sample/News.md", source: "https://news.example.org/sample", provider: sample }

            """.ReplaceLineEndings("\n"), Proposed());
    }

    [Fact]
    public void Short_quotes_prove_nothing_and_what_is_mapped_is_not_proposed_again()
    {
        content.Map($"{{ path: {Service}/Terms.md, source: \"{Replaying.Source}\", provider: sample }}");
        content.Made.Write($"{Service}/Terms.md", ReplayedContent.Terms());
        content.Made.Write($"{Service}/Help.md", Replaying.Text("Data is stored in the US."));
        content.Made.Commit("2024-01-05");
        Declare("Sample.json", """{ "terms": { "Terms": { "fetch": "https://example.com/terms/" } } }""");
        Assert.Equal("", Proposed());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "terms": [1, { "fetch": 3 }] }""")]
    [InlineData("""{ "terms": { "Terms": { "fetch": { }, "combine": [null, 7] }, "More": "no" } }""")]
    public void A_declaration_of_another_form_says_nothing(string text)
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        Declare("Sample.json", text);
        Assert.Equal("", Proposed());
    }

    public void Dispose() => content.Dispose();

    private void Declare(string name, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(content.Made.Folder, "declarations", MadeArchive.Id));
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
    }

    private string Proposed()
    {
        var run = content.Replay("--propose");
        Assert.Equal(0, run.ExitCode);
        Assert.False(File.Exists(content.LockFile));
        return run.Output;
    }
}
