using System.CommandLine;

namespace InferCheck.Site.Commands;

/// <summary>`policy`: what you ask of providers as a file, checked, listed and exported.</summary>
internal static class PolicyCommand
{
    public static Command Create() => new("policy", "Hold providers against a policy file; docs/policy.md describes it.")
    {
        PolicyCheckCommand.Create(),
        PolicyListCommand.Create(),
        PolicyExportCommand.Create(),
    };
}
