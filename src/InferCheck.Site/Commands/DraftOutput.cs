using System.Text;
using InferCheck.Content;
using InferCheck.Drafting;
using InferCheck.Files;
using InferCheck.Model;

namespace InferCheck.Site.Commands;

/// <summary>Where a draft goes: into a file that is not there yet, whole or not at all, or to standard output. Never over or into another.</summary>
internal sealed class DraftOutput
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string? path;
    private readonly bool isNew;

    private DraftOutput(string? path, bool isNew, ContentFile file, string? fault) => (this.path, this.isNew, File, Fault) = (path, isNew, file, fault);

    /// <summary>The profile it is one of, whether or not it is written there.</summary>
    public ContentFile File { get; }

    /// <summary>Why nothing could be written there in the end: said before anybody is asked.</summary>
    public string? Fault { get; }

    public static DraftOutput Of(DraftRequested asked, DraftInput input)
    {
        var profile = Path.Combine(input.Folder, "providers", $"{asked.Slug}.md");
        var place = asked.Out ?? (input.IsNew ? profile : null);
        var fault = place is null ? null
            : Path.Exists(place) || new FileInfo(place).LinkTarget is not null ? $"{place} exists already"
            : !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(place))) ? $"there is no folder {Path.GetDirectoryName(place)}"
            : asked.Out is null && !RealPath.IsWithin(place, input.Folder)
                ? $"{Path.GetDirectoryName(place)} leads out of the content folder: put the folder itself there"
            : null;
        return new DraftOutput(place, input.IsNew, new ContentFile(DocumentKind.Provider, profile, profile.Replace('\\', '/'), input.Folder), fault);
    }

    /// <summary>Nothing when it is written; else why it is not.</summary>
    public string? Write(ProfileDraft draft, IReadOnlyList<DraftClaim> claims)
    {
        var text = isNew ? draft.Whole(claims) : draft.Addition(claims);
        if (path is null)
        {
            Console.Out.Write(text);
            return null;
        }

        try
        {
            // A name with a dot before it is no content, should the machine stop now.
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            using var file = new DraftFile(path, Path.Combine(folder, $".{Path.GetFileName(path)}"));
            file.Stream.Write(Plain.GetBytes(text));
            file.Place();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Expected: a full disk, a folder that may not be written to, somebody who put a file there meanwhile.
            return failure.Message;
        }

        Console.WriteLine($"{path} written; it is a draft: read every quote, then run: infercheck check");
        return null;
    }
}
