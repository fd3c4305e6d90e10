using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A company that `companies.yaml` does not have.</summary>
internal sealed class UnknownCompany : IRule
{
    public RuleInfo Info { get; } = new("unknown-company", Severity.Error, "a company is not in the vocabulary")
    {
        Why = "Who relies on a company can only be told when all profiles call it by one key.",
        Bad = "subprocessors:\n  - name: AWS EMEA SARL\n    company: aws",
        Good = "subprocessors:\n  - name: AWS EMEA SARL\n    company: amazon-web-services",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Vocabulary.Companies.Select(company => company.Key).ToList();
        return context.Texts(FieldType.Company).Where(found => context.Vocabulary.FindCompany(found.Text.Value) is null)
            .Select(found => Info.At(found.Text.At, $"`{Printable.Cut(found.Text.Value)}` is not a company of the vocabulary",
                DidYouMean.Help(found.Text.Value, known) ?? "add it to vocabulary/companies.yaml: the group, not the subsidiary"));
    }
}
