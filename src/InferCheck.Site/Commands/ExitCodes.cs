namespace InferCheck.Site.Commands;

/// <summary>What a command says when it ends.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int Failed = 2;
}
