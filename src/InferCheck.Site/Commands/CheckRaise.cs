using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Measuring;

namespace InferCheck.Site.Commands;

/// <summary>`check --raise`: what the content has reached becomes what it is held to.</summary>
internal static class CheckRaise
{
    /// <summary>False, after having said why, when it could not be done. Shares of a content at fault are those of nothing that will stay.</summary>
    public static bool Run(string folder, ContentCheck check, TextWriter output)
    {
        var file = Printable.Line(Path.Combine(folder, ContentFile.Quality).Replace('\\', '/'));
        if (check.Shares is not { } shares || check.Findings.Any(finding => finding.Severity == Severity.Error))
        {
            Console.Error.WriteLine($"{file}: not raised: mend the errors of the content first");
            return false;
        }

        var (raised, fault) = new QualityRaise(folder, shares).Run();
        if (fault is not null)
        {
            Console.Error.WriteLine($"{file}: not raised: {fault}");
            return false;
        }

        foreach (var one in raised)
        {
            output.WriteLine($"{file}: raised: {one}");
        }

        output.WriteLine(raised.Count == 0 ? $"{file}: nothing rose" : $"{file}: {raised.Count} raised");
        return true;
    }
}
