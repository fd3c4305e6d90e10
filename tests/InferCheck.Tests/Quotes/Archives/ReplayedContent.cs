using InferCheck.Content;
using InferCheck.Quotes;
using InferCheck.Quotes.Archives;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>A content folder with one archive of the terms that it quotes, and the program run over both.</summary>
internal sealed class ReplayedContent : IDisposable
{
    public const string Quote = "Inputs are deleted after 30 days.";

    private readonly SampleContent content = new();

    public ReplayedContent() => Map($"{{ path: {MadeArchive.Terms}, source: \"{Replaying.Source}\", provider: sample }}");

    public MadeArchive Made { get; } = new();

    public string Folder => content.Folder;

    public SampleContent Sample => content;

    public string LockFile => content.PathOf("history.lock.yaml");

    /// <summary>What all quotes of the content stand in, or all but one that says otherwise.</summary>
    public static string Terms(string retention = Quote) =>
        Replaying.Text($"We do not train on your data unless you agree.\n\n{retention}\n\nData is stored in Germany.");

    public void Map(params string[] files) => content.Write("archives.yaml", $"""
        archives:
          - id: {MadeArchive.Id}
            name: Example terms
            repository: https://github.com/example/example-terms
            licence: CC0-1.0
            attribution: Example contributors
            kind: terms
            files:
        {string.Join('\n', files.Select(file => $"      - {file}"))}

        """);

    public void Write(string name, string text) => content.Write(name, text);

    public void Replace(string name, string old, string text) => content.Replace(name, old, text);

    public ProgramRun Replay(params string[] arguments) => ProgramRun.Of(["replay", "--content", Folder, "--archives", Made.Folder, .. arguments]);

    /// <summary>As the command does with `--update`, without starting a program.</summary>
    public void Learn()
    {
        var files = ReplayFiles.Read(Folder).Files;
        var quotes = SourceQuotes.Of(ContentReader.Read(Folder).Catalog);
        var learned = new Replay(quotes, files.History).Run(files.Archives, new ArchiveFolder(Made.Folder), null, CancellationToken.None);
        Assert.Empty(files.Save(learned));
    }

    public ProgramRun Check() => ProgramRun.Of("check", Folder);

    public void Dispose()
    {
        content.Dispose();
        Made.Dispose();
    }
}
