using System.CommandLine;
using InferCheck.Content;
using InferCheck.Files;
using InferCheck.Model;

namespace InferCheck.Site.Commands;

/// <summary>`new provider SLUG`: a profile to fill in.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var slug = new Argument<string>("slug") { Description = "The name in the address: small letters, digits, hyphens" };
        var content = ContentOption.Create();
        var provider = new Command("provider", "Write the annotated template of a profile.") { slug, content };
        provider.SetAction(parsed => Write(parsed.GetValue(slug)!, parsed.GetValue(content)));
        return new Command("new", "Start a new file of content.") { provider };
    }

    private static int Write(string slug, string? content)
    {
        if (ContentOption.Find(content) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        if (!Slug.IsValid(slug))
        {
            Console.Error.WriteLine($"`{slug}` is no slug: use small letters, digits and single hyphens");
            return ExitCodes.Failed;
        }

        var path = Path.Combine(folder, "providers", slug + ".md");
        if (!RealPath.IsWithin(path, folder))
        {
            Console.Error.WriteLine($"{Path.GetDirectoryName(path)} leads out of the content folder: put the folder itself there");
            return ExitCodes.Failed;
        }

        var vocabulary = ContentReader.Read(folder).Catalog.Vocabulary;
        try
        {
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            file.Write(ProviderTemplate.Write(vocabulary, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date)));
        }
        catch (IOException) when (File.Exists(path))
        {
            // Expected: the profile exists. It is never overwritten.
            Console.Error.WriteLine($"{path} exists already");
            return ExitCodes.Failed;
        }

        Console.WriteLine($"{path} written; fill it in, then run: infercheck check {path}");
        return ExitCodes.Clean;
    }
}
