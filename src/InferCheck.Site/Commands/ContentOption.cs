using System.CommandLine;

namespace InferCheck.Site.Commands;

/// <summary>`--content DIR`, the same on every command.</summary>
internal static class ContentOption
{
    public static Option<string?> Create() => new("--content") { Description = "The content folder (default: the nearest one)", HelpName = "DIR" };

    /// <summary>The folder, or nothing after having said that there is none.</summary>
    public static string? Find(string? named)
    {
        var folder = ContentLocation.Find(named);
        if (folder is null)
        {
            Console.Error.WriteLine(named is null ? "no content folder found here or above; name it with --content DIR" : Directory.Exists(named)
                ? $"{named} is no content folder: it holds no vocabulary/" : $"there is no content folder at {named}");
        }

        return folder;
    }
}
