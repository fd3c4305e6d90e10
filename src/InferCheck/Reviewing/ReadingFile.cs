using System.Text;
using InferCheck.Checks.Fixes;
using InferCheck.Content;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Reviewing;

/// <summary>
/// Writes readings into `readings/&lt;provider&gt;.yaml`, whole or not at all. What others write there at the same time stays; of one reader only the
/// last word on a claim is kept, for the history of the file has the others.
/// </summary>
public sealed class ReadingFile(string folder, string slug)
{
    private const int MostTurns = 20;

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    private string Name => Path.Combine("readings", $"{slug}.yaml");

    private string FullPath => Path.Combine(folder, Name);

    /// <summary>Nothing when it is written; else why it is not.</summary>
    public string? Record(params IReadOnlyList<GivenReading> given)
    {
        using var alone = WritersTurn.Of(FullPath);
        for (var turn = 0; ; turn++)
        {
            var fault = Try(given);
            if (fault is not Moved || turn == MostTurns)
            {
                return fault?.Why is { } why ? $"{Name}: {why}" : null;
            }
        }
    }

    private Fault? Try(IReadOnlyList<GivenReading> given)
    {
        var wasThere = Path.Exists(FullPath);
        try
        {
            return wasThere ? Change(given) : Create(given);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutsideLinkException)
        {
            // Expected: a full disk, a folder that may not be written to, a link, or somebody who was first. What stood there stands.
            return failure is IOException && !wasThere && File.Exists(FullPath) ? new Moved() : new Fault($"it cannot be written: {failure.Message}");
        }
    }

    private Fault? Create(IReadOnlyList<GivenReading> given)
    {
        Directory.CreateDirectory(Path.Combine(folder, "readings"));
        if (!RealPath.IsWithin(FullPath, folder))
        {
            return new Fault("its folder leads out of the content folder");
        }

        using var draft = Draft();
        draft.Stream.Write(Plain.GetBytes($"readings:\n{string.Concat(given.Select(ReadingText.Write))}"));
        if (Path.Exists(FullPath))
        {
            return new Moved();
        }

        draft.Place();
        return null;
    }

    private Fault? Change(IReadOnlyList<GivenReading> given)
    {
        var before = PlainFile.Read(FullPath, FileText.LargestFile, folder);
        var text = Plain.GetString(before);
        var after = given.Aggregate(text, With);
        if (Readings(after).Count(row => given.Any(reading => Says(row, reading))) != given.Count)
        {
            return new Fault("it is not written as this program writes it; put every reading under `readings`, a key a line");
        }

        return MendedFile.Write(FullPath, folder, before, Plain.GetBytes(after)) is { } fault ? fault.StartsWith("it changed", StringComparison.Ordinal)
            ? new Moved() : new Fault(fault) : null;
    }

    /// <summary>In the place of what the same reader said before, or at the end.</summary>
    private string With(string text, GivenReading reading)
    {
        var row = ReadingText.Write(reading);
        var earlier = Readings(text).FirstOrDefault(known => IsSame(known, reading));
        if (earlier is null)
        {
            return (text.Length == 0 || text.EndsWith('\n') ? text : text + "\n") + row;
        }

        var lines = text.Split('\n').ToList();
        var last = NodeLines.Last(earlier.Fields);
        lines.RemoveRange(earlier.At.Line - 1, last - earlier.At.Line + 1);
        lines.Insert(earlier.At.Line - 1, row.TrimEnd('\n'));
        return string.Join('\n', lines);
    }

    private IReadOnlyList<Reading> Readings(string text) =>
        new ReadingList(new ContentFile(DocumentKind.Readings, FullPath, Name, folder).Parse(text.ReplaceLineEndings("\n"))).Readings;

    private static bool IsSame(Reading known, GivenReading given) => known.Topic?.Value == given.Topic && known.AppliesTo?.Value == given.AppliesTo
        && string.Equals(known.By?.Value, given.By, StringComparison.OrdinalIgnoreCase) && !given.Beside.Contains(known.Claim?.Value ?? "");

    private static bool Says(Reading known, GivenReading given) =>
        IsSame(known, given) && known.Claim?.Value == given.Print && known.Verdict?.Value == given.Verdict;

    /// <summary>A name with a dot before it is no content, should the machine stop now.</summary>
    private DraftFile Draft() => new(FullPath, Path.Combine(Path.GetDirectoryName(FullPath)!, $".{slug}.yaml"));

    private record Fault(string? Why);

    /// <summary>Somebody else wrote in between.</summary>
    private sealed record Moved() : Fault("others keep writing to it");
}
