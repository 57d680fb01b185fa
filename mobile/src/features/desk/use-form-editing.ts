import { useState } from 'react';
import { addGroup, addLeaf, changeLeaf, findPart, removePart, setGroupKind } from './form-edits';
import type { FormLeaf, GroupKind } from './rule-form';
import type { RuleBuilder } from './use-rule-builder';

/** What is open above the form, and the steps that change it. */
export function useFormEditing({ form, change }: RuleBuilder) {
  const [editedId, setEditedId] = useState<string | null>(null);
  const [picksFor, setPicksFor] = useState<string | null>(null);
  const part = editedId === null ? undefined : findPart(form, editedId);
  return {
    /** The condition in the open sheet. */
    edited: part?.kind === 'leaf' ? part : null,
    /** The group for which a field is being picked. */
    picksFor,
    edit: setEditedId,
    close: () => setEditedId(null),
    pickFor: setPicksFor,
    stopPicking: () => setPicksFor(null),
    /** A new condition on the field, opened at once for its value. */
    pick(key: string) {
      if (picksFor === null) return;
      const added = addLeaf(form, picksFor, key);
      change(added.form);
      setPicksFor(null);
      setEditedId(added.id);
    },
    addGroup: (groupId: string) => change(addGroup(form, groupId).form),
    setKind: (groupId: string, kind: GroupKind) => change(setGroupKind(form, groupId, kind)),
    remove(id: string) {
      setEditedId(null);
      change(removePart(form, id));
    },
    changeLeaf: (id: string, next: (leaf: FormLeaf) => FormLeaf) => change(changeLeaf(form, id, next)),
  };
}

export type FormEditing = ReturnType<typeof useFormEditing>;
