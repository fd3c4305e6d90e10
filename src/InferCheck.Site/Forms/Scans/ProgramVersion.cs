using System.Reflection;

namespace InferCheck.Site.Forms.Scans;

/// <summary>Which of our versions wrote a file, for whoever reads it later.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
