using System.Globalization;
using InferCheck.Scanning;

namespace InferCheck.Tests.Scanning;

/// <summary>A source tree on disk for as long as a test runs, and what a scan says of it: a line a sighting.</summary>
internal sealed class ScannedTree : IDisposable
{
    public static readonly DateOnly Today = new(2026, 12, 1);

    public ScannedTree(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("infercheck-scan-").FullName;

    public void Write(string path, string text) => File.WriteAllText(Made(path), text);

    public void Write(string path, byte[] bytes) => File.WriteAllBytes(Made(path), bytes);

    public ScanReport Report(ScanLimits? limits = null) => Scanner.Scan(Folder, ScanContent.Signatures, Today, limits);

    /// <summary>Sightings, shortly: `openai eu.api.openai.com host src/a.cs:3`, with the weight where it is not that of code.</summary>
    public string[] Lines(ScanLimits? limits = null) => [.. Report(limits).Sightings.Select(Line)];

    public static string[] Lines(string path, string text) =>
        [.. FileScan.Of(path, text, ScanContent.Signatures, Today).Sightings.Select(Line)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Line(Sighting sighting) => string.Create(CultureInfo.InvariantCulture,
        $"{sighting.Provider} {sighting.Part ?? "-"} {sighting.Evidence.Name()} {sighting.File}:{sighting.Line}") +
        (sighting.Weight is Weight.Code ? "" : $" {sighting.Weight.ToString().ToLowerInvariant()}");

    private string Made(string path)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
