using InferCheck.Content;
using InferCheck.Importing;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Importing;

/// <summary>A data set in the form of models.dev, with the faults it is known for, beside the sample it is held against.</summary>
internal sealed class DataSetFile : IDisposable
{
    /// <summary>Three days after the data set that the sample rests on.</summary>
    public static readonly DateOnly Day = new(2026, 6, 15);

    private const string Text = """
        {
          "sample-ai": { "id": "sample-ai", "models": {
            "sample-large": { "name": "Sample Large", "cost": { "input": 3, "output": 9 } },
            "sample-labs.sample.large": { "name": "Sample Large again", "cost": { "input": 4, "output": 9 } },
            "sample-small": { "name": "Sample Small", "open_weights": true, "cost": { "input": 0.1, "output": 0.4 } },
            "folder/sample-small-2026-02-01-v1:0": { "cost": { "input": 7, "output": 7 } },
            "eu.sample-small": { "cost": { "input": 0.11, "output": 0.44, "cache_read": 0 } },
            "sample-latest": { "name": "Whatever is newest", "cost": { "input": 1, "output": 1 } },
            "sample-next": { "name": "Sample \"Next\"", "release_date": "2026-06", "open_weights": false, "limit": { "context": 1000, "output": -1 },
              "modalities": { "input": ["text", "smell"], "output": "text" }, "cost": { "input": 1, "output": 2.50 } },
            "sample-wild": { "name": "Sample Wild", "release_date": "soon", "cost": { "input": 1e99, "output": -5 } },
            "sample-dear": { "name": "Sample Dear", "cost": { "input": "2", "output": 100000 } },
            "foreign": { "cost": { "input": 0, "output": 0 } },
            "nobody-knows": { "cost": { "input": 1, "output": 1 } },
            "sample-broken": 7
          } },
          "other-ai": { "models": { "foreign": { "cost": { "input": 5, "output": 6 } }, "nobody-knows": {} } },
          "stranger": { "models": { "sample-small": { "cost": { "input": 1, "output": 1 } } } },
          "broken": { "models": ["sample-small"] },
          "number": 7
        }
        """;

    public DataSetFile() => Write(Text);

    public SampleContent Content { get; } = new();

    public string Path => Content.Beside("api.json");

    public Catalog Catalog => ContentReader.Read(Content.Folder).Catalog;

    public void Write(string text) => File.WriteAllText(Path, text);

    public void Replace(string old, string text)
    {
        Assert.Contains(old, File.ReadAllText(Path), StringComparison.Ordinal);
        Write(File.ReadAllText(Path).Replace(old, text));
    }

    public ImportProposal Propose(DateOnly? day = null) => Propose(Catalog, day ?? Day);

    /// <summary>Writes what is proposed, and says what could not be written.</summary>
    public IReadOnlyList<string> Take(DateOnly? day = null)
    {
        var catalog = Catalog;
        return new ImportFiles(Content.Folder, catalog).Write(Propose(catalog, day ?? Day));
    }

    public string[] Lines(string name) => File.ReadAllLines(Content.PathOf(name));

    public void Dispose() => Content.Dispose();

    private ImportProposal Propose(Catalog catalog, DateOnly day) => new Importer(catalog, catalog.Vocabulary.DataSets.Single(), day).Of(Path);
}
